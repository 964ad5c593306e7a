import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import TerserPlugin from "terser-webpack-plugin";
import { swcLoader } from "./config/swcLoader.mjs";

const root = dirname(fileURLToPath(import.meta.url));

/** Where office.js comes from; Office operated by 21Vianet has its own host. */
const officeScripts = {
  world: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** What the pane evaluates once what was found is on the screen; the page asks for it then. */
const laterScripts = ({ namedChunkGroups }) => namedChunkGroups.get("view").getFiles();

/** What both parts of the add-in are built by. */
const common = {
  context: root,
  target: ["web", "es2022"],
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx$/, exclude: /node_modules/, use: swcLoader(true) },
      { test: /\.ts$/, exclude: /node_modules/, use: swcLoader(false) },
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
  performance: { hints: false },
};

const minimizer = [
  new TerserPlugin({
    minify: TerserPlugin.swcMinify,
    extractComments: false,
    terserOptions: { ecma: 2022, compress: { passes: 3 } },
  }),
];

/**
 * The add-in: the task pane (with commands and functions in one shared runtime), and functions.js on its own. They are
 * built apart, because modules that two entries share cannot be joined into one, which costs bytes and time in both.
 */
export default (env = {}, argv = {}) => {
  const cloud = env.cloud === "china" ? "china" : "world";
  const isProduction = argv.mode !== "development";
  const shared = {
    ...common,
    mode: isProduction ? "production" : "development",
    devtool: isProduction ? false : "source-map",
  };
  const path = resolve(root, "dist");
  const pane = {
    ...shared,
    name: "taskpane",
    entry: { taskpane: "./src/taskpane/index.ts" },
    output: {
      path,
      // The page names them anew each time, so they may be cached for good.
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: { keep: /^(?:workbench\/|functions\.js)/ },
    },
    optimization: {
      // The pane's view is one script, whatever panels take of it: so it comes in one request.
      splitChunks: { cacheGroups: { defaultVendors: false } },
      minimizer,
    },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["taskpane"],
        officeScript: officeScripts[cloud],
        scriptLoading: "defer",
        laterScripts,
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
  const functions = {
    ...shared,
    name: "functions",
    entry: { functions: "./src/functions/associate.ts" },
    // The manifest names it, so its name never changes.
    output: { path, filename: "functions.js" },
    optimization: { minimizer },
  };
  return [pane, functions];
};
