const path = require('path');
const webpack = require('webpack');

/** The command line as one file that Node runs: `npx accord` once the package is installed. */
module.exports = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: { accord: './src/entries/cli.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: 'ts-loader', options: { onlyCompileBundledFiles: true } },
    ],
  },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  performance: { hints: false },
};
