/** How TypeScript becomes what browsers and Node run; types are checked apart, by `npm run types`. */
module.exports.typescript = {
  test: /\.tsx?$/,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};
