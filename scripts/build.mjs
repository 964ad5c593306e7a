// Builds the add-in (and the workbench) into dist/: a static folder for any web server, and its manifest.
//
//   npm run build                               for https://localhost:3000
//   npm run build -- --url https://example.org/kpi/   for that address; fails if localhost remains anywhere
//   npm run build -- --cloud china              office.js from the host of Office operated by 21Vianet
//   npm run build -- --only addin|workbench
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const home = "https://localhost:3000";
const { values } = parseArgs({
  options: {
    url: { type: "string", default: home },
    cloud: { type: "string", default: "world" },
    only: { type: "string", default: "" },
  },
});
const url = values.url.replace(/\/+$/, "");
if (!/^https:\/\/[^/\s]+(\/\S*)?$/.test(url)) fail(`--url must be an https address, not "${values.url}".`);
if (!["world", "china"].includes(values.cloud)) fail(`--cloud is "world" or "china", not "${values.cloud}".`);
if (!["", "addin", "workbench"].includes(values.only))
  fail(`--only is "addin" or "workbench", not "${values.only}".`);

if (values.only !== "workbench") {
  webpack("webpack.config.js", ["--env", `cloud=${values.cloud}`]);
  moveTo(url);
}
if (values.only !== "addin") webpack("src/workbench/webpack.config.js", []);

function webpack(config, more) {
  const words = ["webpack", "--config", config, "--mode", "production", ...more];
  const { status } = spawnSync("npx", words, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

/** Writes the manifest, and every file that carries an address, for the place where the folder will stand. */
function moveTo(place) {
  mkdirSync("dist", { recursive: true });
  writeFileSync("dist/manifest.xml", readFileSync("manifest.xml", "utf8").replaceAll(home, place));
  for (const file of readdirSync("dist").filter((name) => /^functions.*\.json$/.test(name))) {
    const path = join("dist", file);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll(home, place));
  }
  if (place === home) return;
  const left = filesBelow("dist").filter(
    (path) => !path.includes("workbench") && readFileSync(path, "utf8").includes("://localhost"),
  );
  if (left.length > 0) fail(`localhost is still named in ${left.join(", ")}.`);
}

function filesBelow(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.(js|json|html|xml|css)$/.test(name) ? [path] : [];
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
