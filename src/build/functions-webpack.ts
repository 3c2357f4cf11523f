import path from 'node:path';
import TerserPlugin from 'terser-webpack-plugin';
import type { Configuration } from 'webpack';
import { directImports } from './direct-imports';
import { packedWords } from './packed-words';
import { shortAnswers } from './short-answers';
import { shorterNullChecks } from './shorter-null-checks';
import { stripDeclarations, UNREAD_BY_FUNCTIONS } from './strip-declarations';
import { UNASKED_BY_FUNCTIONS } from './unasked-by-functions';

/** Arrows for functions: ours are never constructors, and nobody asks how many arguments one takes. */
const SHORT = {
  ecma: 2016,
  compress: { passes: 3, hoist_funs: true, pure_getters: true, keep_fargs: false, unsafe_arrows: true },
  mangle: true,
} as const;

/**
 * The bundle of the custom functions: one script that registers everything, alone or from functions.html, for a runtime
 * that may know no more than ECMAScript 2016 (DECISIONS 5).
 */
export function functionsConfig(root: string): Configuration {
  const rules = (name: string): string => path.join(root, 'src', 'rules', `${name}.ts`);
  return {
    name: 'functions',
    mode: 'production',
    context: root,
    target: ['web', 'es2016'],
    devtool: false,
    entry: { functions: './src/entries/functions.ts' },
    output: { path: path.join(root, 'dist'), filename: '[name].js' },
    resolve: {
      extensions: ['.ts', '.js'],
      // Formulas see policies alone: their part of the catalogue stands in for the whole of it (DECISIONS 23).
      alias: {
        [rules('index')]: rules('policy-rules'),
        [rules('inputs')]: rules('policy-inputs'),
      },
    },
    module: {
      rules: [
        // Tables of sheets that a formula is never handed are calls, which nobody but us knows to change nothing.
        { test: /[\\/]src[\\/]sheets[\\/]/, sideEffects: false },
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: 'ts-loader',
          options: {
            // Types are checked by `npm run typecheck`; here files are only made older.
            transpileOnly: true,
            compilerOptions: { target: 'ES2016' },
            getCustomTransformers: () => ({
              before: [stripDeclarations(UNREAD_BY_FUNCTIONS), shortAnswers(UNASKED_BY_FUNCTIONS), directImports],
              after: [shorterNullChecks, packedWords(path.join(root, 'src', 'i18n', 'unpacked'))],
            }),
          },
        },
      ],
    },
    // Functions beside functions: a packer sees their likeness only when it is near. What one makes short the other makes
    // shorter still: together worth 3 KB of 142.
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: [TerserPlugin.terserMinify, TerserPlugin.swcMinify],
          terserOptions: [SHORT, { ...SHORT, module: false }],
        }),
      ],
    },
    performance: { hints: false },
  };
}
