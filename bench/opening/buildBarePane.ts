import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import { swcLoader } from "../../config/swcLoader.mjs";

/** Builds the bare pane as the add-in is built, into a folder of its own. Answers the script's file. */
export async function buildBarePane(projectFolder: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "bare.html"),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare pane</title>
    <script src="/office-js/office.js" defer></script><script defer src="bare.js"></script></head>
    <body><div id="root"></div></body></html>`,
  );
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2022"],
    context: projectFolder,
    entry: { bare: join(projectFolder, "bench/opening/BarePane.tsx") },
    output: { path: folder, filename: "[name].js" },
    performance: { hints: false },
    module: { rules: [{ test: /\.tsx$/, use: swcLoader(true) }] },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
  return join(folder, "bare.js");
}
