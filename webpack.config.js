import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import TerserPlugin from "terser-webpack-plugin";

const root = dirname(fileURLToPath(import.meta.url));

/** Where office.js comes from; Office operated by 21Vianet has its own host. */
const officeScripts = {
  world: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

const swc = (tsx) => ({
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
});

/** The add-in: the task pane (with commands and functions in one shared runtime) and functions.js on its own. */
export default (env = {}, argv = {}) => {
  const cloud = env.cloud === "china" ? "china" : "world";
  const isProduction = argv.mode !== "development";
  return {
    context: root,
    mode: isProduction ? "production" : "development",
    target: ["web", "es2022"],
    entry: { taskpane: "./src/taskpane/index.tsx", functions: "./src/functions/functions.ts" },
    output: {
      path: resolve(root, "dist"),
      // The manifest names functions.js, so its name never changes; the pane's scripts may be cached for good.
      filename: ({ chunk }) => (chunk?.name === "functions" ? "functions.js" : "[name].[contenthash:8].js"),
      chunkFilename: "[name].[contenthash:8].js",
      clean: { keep: /^workbench\// },
    },
    devtool: isProduction ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx$/, exclude: /node_modules/, use: swc(true) },
        { test: /\.ts$/, exclude: /node_modules/, use: swc(false) },
        // The pane needs no address of the help pages, and a build for another place must name none of this machine.
        {
          test: /functions[\\/]metadata[\\/]functions\.json$/,
          type: "json",
          parser: {
            parse: (text) => JSON.parse(text, (key, value) => (key === "helpUrl" ? undefined : value)),
          },
        },
        // Loading a module of ours does nothing but define things: what nobody uses may stay out of a chunk.
        { test: /\.tsx?$/, exclude: /node_modules/, sideEffects: false },
      ],
    },
    optimization: {
      // What checks stored JSON has a name, so that the size of all that comes before the first useful content is known.
      splitChunks: {
        cacheGroups: { schemas: { test: /node_modules[\\/]zod[\\/]/, name: "schemas", chunks: "async" } },
      },
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        officeScript: officeScripts[cloud],
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          { from: "src/functions/metadata/*.json", to: "[name][ext]" },
          { from: "src/functions/help", to: "help" },
        ],
      }),
    ],
  };
};
