// The whole thing on one machine without Excel: sets up, scores a sample headless, builds, serves, opens the workbench.
//
//   npm start                          everything
//   npm start -- --sample name.xlsx    another file of samples/
//   npm start -- --port 3100           first port to try (3000)
//   npm start -- --no-open             print the address only
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildIfStale } from "./lib/buildIfStale.mjs";
import { openWindow } from "./lib/openWindow.mjs";
import { setUp } from "./lib/setUp.mjs";

const { values } = parseArgs({
  options: {
    sample: { type: "string" },
    port: { type: "string", default: "3000" },
    "no-open": { type: "boolean", default: false },
  },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`--port is a number from 0 to 65535, not "${values.port}".`);
  process.exit(2);
}
const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(projectFolder);

setUp();
scoreSample(values.sample ?? readdirSync("samples").find((name) => name.endsWith(".xlsx")));
buildIfStale();
await serve();

/** Shows in the terminal what the add-in does in Excel. */
function scoreSample(sample) {
  if (sample === undefined) {
    return;
  }
  const out = join("out", sample.replace(/\.xlsx$/, ".scored.xlsx"));
  console.log(`Scoring samples/${sample} …`);
  const tsx = join("node_modules", "tsx", "dist", "cli.mjs");
  const words = [tsx, "src/cli/score.ts", join("samples", sample), "--out", out];
  rmSync(out, { force: true });
  spawnSync(process.execPath, words, { stdio: "inherit" });
  console.log(existsSync(out) ? `Written: ${out}\n` : "The sample could not be scored; see above.\n");
}

async function serve() {
  const { tsImport } = await import("tsx/esm/api");
  const { cacheFolder, startServer } = await tsImport("../src/workbench/server/index.ts", import.meta.url);
  const { url, publicKeyHash } = await startServer({ projectFolder, port });
  const address = values.sample === undefined ? url : `${url}?sample=${encodeURIComponent(values.sample)}`;
  console.log(`Workbench: ${address}`);
  const isOpen =
    !values["no-open"] && openWindow(address, publicKeyHash, cacheFolder(process.env, process.platform));
  if (!isOpen) {
    console.log(
      "Open this address in a browser on this machine. It warns of a certificate it does not know, for this machine " +
        'made it itself: choose "Advanced", then "Continue to localhost".',
    );
  }
  console.log("Press Ctrl+C to stop.");
}
