import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import { swcLoader } from "../../config/swcLoader.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");

/** The grid's own style sheets, in one file: `lib/index.css` of every package that has one. */
const gridStyles = [
  "design",
  "ui",
  "docs-ui",
  "sheets-ui",
  "sheets-formula-ui",
  "sheets-data-validation-ui",
  "sheets-conditional-formatting-ui",
  "drawing-ui",
  "sheets-drawing-ui",
].map((name) => join(root, `node_modules/@univerjs/${name}/lib/index.css`));

/** Makes the workbench page. It is for this machine only, so it is not made small, but as a demo for the web it is. */
export default (env = {}) => ({
  mode: "production",
  context: here,
  entry: { workbench: "./page/index.tsx" },
  output: {
    path: join(root, "dist/workbench"),
    filename: "[name].js",
    chunkFilename: "chunk-[id].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, use: swcLoader(true) }],
  },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "page/index.html", to: "index.html" },
        { from: "page/workbench.css", to: "workbench.css" },
        {
          from: gridStyles[0],
          to: "grid.css",
          transform: () => gridStyles.map((file) => readFileSync(file, "utf8")).join("\n"),
        },
      ],
    }),
  ],
  cache: { type: "filesystem", cacheDirectory: join(root, "node_modules/.cache/webpack-workbench") },
  optimization: { minimize: env.demo === true },
  performance: { hints: false },
  stats: "errors-warnings",
});
