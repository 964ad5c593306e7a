// Builds the add-in (and the workbench) into dist/: a static folder for any web server, and its manifest.
//
//   npm run build                                     for https://localhost:3000
//   npm run build -- --url https://example.org/kpi/   for that address; fails if localhost remains anywhere
//   npm run build -- --cloud china                    office.js from the host of Office operated by 21Vianet
//   npm run build -- --only addin|workbench           leaves the other half of dist/ as it is
//   npm run build -- --demo                           the workbench with its samples as a page for any https server
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tsImport } from "tsx/esm/api";

const { addSamples } = await tsImport("./lib/addSamples.ts", import.meta.url);
const { homeAddress, moveToAddress, readAddress } = await tsImport("./lib/addInAddress.ts", import.meta.url);

const { values } = parseArgs({
  options: {
    url: { type: "string", default: homeAddress },
    cloud: { type: "string", default: "world" },
    only: { type: "string", default: "" },
    demo: { type: "boolean", default: false },
  },
});
const address =
  readAddress(values.url) ?? fail(`--url must be an https address without "?" or "#", not "${values.url}".`);
if (!["world", "china"].includes(values.cloud)) fail(`--cloud is "world" or "china", not "${values.cloud}".`);
if (!["", "addin", "workbench"].includes(values.only))
  fail(`--only is "addin" or "workbench", not "${values.only}".`);

if (values.demo && values.only !== "") fail("--demo needs both halves; leave --only out.");
rmSync("dist/samples", { recursive: true, force: true });
if (values.only !== "workbench") {
  run("node_modules/webpack/bin/webpack.js", [
    ...["--config", "webpack.config.js", "--mode", "production"],
    ...["--env", `cloud=${values.cloud}`],
  ]);
  run("node_modules/tsx/dist/cli.mjs", ["scripts/notices.ts", "--texts", "dist/NOTICES.txt"]);
  moveFiles();
}
if (values.only !== "addin") {
  run("node_modules/webpack/bin/webpack.js", [
    ...["--config", "src/workbench/webpack.config.js", "--mode", "production"],
    ...(values.demo ? ["--env", "demo"] : []),
  ]);
}
if (values.demo) {
  await addSamples("samples", "dist/samples");
  console.log("The demo page is dist/workbench/index.html: put dist/ on any https server, at any path.");
}

function run(program, words) {
  const { status } = spawnSync(process.execPath, [program, ...words], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** Writes the manifest, and every file that carries an address, for the place where the folder will stand. */
function moveFiles() {
  mkdirSync("dist", { recursive: true });
  writeFileSync("dist/manifest.xml", moveToAddress(readFileSync("manifest.xml", "utf8"), address));
  for (const file of readdirSync("dist").filter((name) => /^functions.*\.json$/.test(name))) {
    const path = join("dist", file);
    writeFileSync(path, moveToAddress(readFileSync(path, "utf8"), address));
  }
  if (address === homeAddress) return;
  const left = addInFiles("dist").filter((path) => readFileSync(path, "utf8").includes("://localhost"));
  if (left.length > 0) fail(`localhost is still named in ${left.join(", ")}.`);
  console.log(
    `Put dist/ (without dist/workbench) at ${address} and give dist/manifest.xml to your administrator.`,
  );
}

/** Every text file of the add-in below a folder; the workbench is another program, for this machine only. */
function addInFiles(folder) {
  return readdirSync(folder)
    .filter((name) => join(folder, name) !== join("dist", "workbench"))
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return addInFiles(path);
      return /\.(js|json|html|xml|css)$/.test(name) ? [path] : [];
    });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
