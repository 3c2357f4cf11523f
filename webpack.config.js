const fs = require('fs');
const os = require('os');
const path = require('path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const webpack = require('webpack');

// What is made from texts and catalogues is TypeScript: read here without a build.
require('@swc-node/register');
const { functionsHelp } = require('./src/build/functions-help');
const { functionsJson } = require('./src/build/functions-json');
const { functionsConfig } = require('./src/build/functions-webpack');
const { packedWords } = require('./src/build/packed-words');
const { stripDeclarations, UNREAD_BY_PANE, UNREAD_BY_REVIEWER } = require('./src/build/strip-declarations');
const { fileIn, LOCAL_ORIGIN, manifest } = require('./src/build/manifest/manifest');
const { licenceOf, thirdParty } = require('./src/build/third-party');
const { LANGUAGES } = require('./src/domain/language');
const { FUNCTIONS } = require('./src/functions');

/** The door to the code that reviews: in a worker, or in the page where there can be none. */
const SERVES_REVIEWS = /[\\/]app[\\/]apart[\\/]serve-reviews\.ts$/;

const common = {
  devtool: false,
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    alias: { 'rtl-css-js/core$': path.resolve(__dirname, 'src/build/left-to-right.ts') },
  },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, loader: 'ts-loader', options: { transpileOnly: true } },
      { test: /\.xlsx$/, type: 'asset/inline' },
    ],
  },
  performance: { hints: false },
};

/** The command line as one file that Node runs: `npx accord` once the package is installed. */
const cli = {
  ...common,
  name: 'cli',
  target: 'node20',
  entry: { accord: './src/entries/cli.ts' },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};

/** The task pane in Excel, with the manifest of the place it will be served from. */
const pane = (origin) => ({
  ...common,
  name: 'pane',
  target: ['web', 'es2020'],
  entry: { taskpane: './src/entries/taskpane.tsx' },
  experiments: { layers: true },
  module: {
    rules: [
      // What reviews takes whole rules; what shows them is the same files with less in them.
      { test: SERVES_REVIEWS, layer: 'apart' },
      {
        test: /\.tsx?$/,
        issuerLayer: 'apart',
        exclude: /node_modules/,
        sideEffects: false,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          instance: 'apart',
          getCustomTransformers: () => ({
            before: [stripDeclarations(UNREAD_BY_REVIEWER)],
            after: [packedWords(path.join(__dirname, 'src', 'i18n', 'unpacked'))],
          }),
        },
      },
      {
        test: /\.tsx?$/,
        issuerLayer: { not: 'apart' },
        exclude: /node_modules/,
        // Nothing of ours but an entry does anything by being loaded: what is not used is left out.
        sideEffects: false,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          getCustomTransformers: () => ({ before: [stripDeclarations(UNREAD_BY_PANE)] }),
        },
      },
      { test: /\.xlsx$/, type: 'asset/inline' },
    ],
  },
  plugins: [
    // Where rules are only shown they come without the means to judge.
    new webpack.NormalModuleReplacementPlugin(/[\\/]define-rule$/, (module) => {
      if (module.contextInfo.issuerLayer !== 'apart')
        module.request = module.request.replace('define-rule', 'shown-rule');
    }),
    new HtmlPlugin({ filename: 'taskpane.html', template: 'src/pane/taskpane.html', scriptLoading: 'defer' }),
    new CopyPlugin({ patterns: [{ from: 'assets/icon-*.png' }] }),
    new EmitText('manifest.xml', () => manifest(origin)),
  ],
  // Functions beside functions pack better (src/build/functions-webpack).
  optimization: { minimizer: [new TerserPlugin({ terserOptions: { compress: { passes: 2, hoist_funs: true } } })] },
  devServer: { port: 3000, server: localServer(), hot: false, liveReload: false, static: false, client: false },
});

/** The custom functions, which run apart from the pane, with the metadata from which Excel learns them. */
const functions = (origin) => ({
  ...functionsConfig(__dirname),
  plugins: [
    new HtmlPlugin({ filename: 'functions.html', template: 'src/entries/functions/functions.html' }),
    ...LANGUAGES.map(
      (language) => new EmitText(fileIn(language, 'help', 'html'), () => functionsHelp(FUNCTIONS, language)),
    ),
    ...LANGUAGES.map((language) => {
      const helpUrl = (name) => `${origin}/${fileIn(language, 'help', 'html')}#${name}`;
      return new EmitText(fileIn(language, 'functions', 'json'), () => functionsJson(FUNCTIONS, language, helpUrl));
    }),
  ],
});

/** Accord with a grid of its own, for people without Excel: static files, nothing of Microsoft's. */
const web = () => ({
  ...common,
  name: 'web',
  target: ['web', 'es2022'],
  // The second start takes seconds.
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  entry: { index: './src/entries/browser.tsx' },
  output: { ...common.output, path: path.resolve(__dirname, 'dist-web'), filename: '[name].[contenthash:8].js' },
  resolve: { ...common.resolve, fallback: { buffer: require.resolve('buffer/') } },
  module: {
    rules: [
      common.module.rules[0],
      { test: /\.xlsx$/, type: 'asset/resource', generator: { filename: 'samples/[name][ext]' } },
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      // Univer's packages leave out the endings of some of their own files.
      { test: /\.m?js$/, include: /node_modules/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [
    new HtmlPlugin({ filename: 'index.html', template: 'src/entries/browser/browser.html', scriptLoading: 'defer' }),
    new CssPlugin({ filename: '[name].[contenthash:8].css' }),
    new CopyPlugin({ patterns: [{ from: 'assets/icon-*.png' }] }),
    new webpack.ProvidePlugin({ Buffer: ['buffer', 'Buffer'] }),
    // What the file host needs of Node, a page has in another way (DECISIONS 17).
    ...['zlib', 'digest'].map(
      (part) =>
        new webpack.NormalModuleReplacementPlugin(
          new RegExp(`[\\\\/.]node-${part}$`),
          path.resolve(__dirname, `src/hosts/browser/page-${part}.ts`),
        ),
    ),
  ],
  // A grid is ten times as much code as the rest: swc makes it small in a fifth of the time (measured).
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
  devServer: { port: 3000, hot: false, liveReload: false, static: false, client: false },
});

/** Office trusts the certificate of `npx office-addin-dev-certs install`; without it the server signs its own. */
function localServer() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const file = (name) => path.join(folder, name);
  if (!fs.existsSync(file('localhost.key'))) return 'https';
  return { type: 'https', options: { key: file('localhost.key'), cert: file('localhost.crt'), ca: file('ca.crt') } };
}

/** What a bundle owes to the packages inside it. Builds into one folder share a list, which the last of them completes. */
class ThirdParty {
  constructor(packages) {
    this.packages = packages;
  }

  apply(compiler) {
    const { PROCESS_ASSETS_STAGE_REPORT: stage } = webpack.Compilation;
    compiler.hooks.thisCompilation.tap('ThirdParty', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ThirdParty', stage }, () => {
        for (const { resource } of allModules(compilation)) this.add(resource);
        const text = thirdParty([...this.packages.values()]);
        compilation.emitAsset('THIRD-PARTY.txt', new webpack.sources.RawSource(text));
      });
    });
  }

  add(resource) {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? '')?.[0];
    if (!folder || this.packages.has(folder)) return;
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const file = fs.readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
    const text = file ? fs.readFileSync(path.join(folder, file), 'utf8') : '';
    this.packages.set(folder, { name, version, licence: licenceOf(license?.type ?? license ?? '', text), text });
  }
}

/** Modules, those that were joined into one and those of workers included. */
function allModules(compilation) {
  const inside = (one) => [...one.modules].flatMap((module) => [module, ...(module.modules ?? [])]);
  return [...inside(compilation), ...compilation.children.flatMap(inside)];
}

/** A file made from a text. */
class EmitText {
  constructor(name, text) {
    this.name = name;
    this.text = text;
  }

  apply(compiler) {
    const { PROCESS_ASSETS_STAGE_ADDITIONAL: stage } = webpack.Compilation;
    compiler.hooks.thisCompilation.tap('EmitText', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'EmitText', stage }, () => {
        compilation.emitAsset(this.name, new webpack.sources.RawSource(this.text()));
      });
    });
  }
}

/** `--env origin=https://…` is where a deployment is served from. */
module.exports = ({ origin = LOCAL_ORIGIN, WEBPACK_SERVE: isServed = false } = {}) => {
  const mode = isServed ? 'development' : 'production';
  const inDist = new Map();
  return [cli, pane(origin), functions(origin), web()].map((config) => {
    const packages = config.name === 'web' ? new Map() : inDist;
    return { ...config, mode, plugins: [...config.plugins, new ThirdParty(packages)] };
  });
};
