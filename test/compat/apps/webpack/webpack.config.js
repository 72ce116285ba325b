export default {
  mode: 'production',
  entry: './src/main.js',
  output: { filename: 'main.js' },
  experiments: { css: true },
  performance: { hints: false },
}
