// One command for everything a machine can check; the same on a desk, before a push and in CI.
// `--without-tests` leaves out the tests where they have just run.
import { spawnSync } from "node:child_process";

const withoutTests = process.argv.includes("--without-tests");
const steps = [
  ["format:check", "formatting"],
  ["types", "types"],
  ["types:pure", "types without DOM, Node and Office"],
  ["lint", "lint"],
  ["layers", "layers"],
  ["dead", "dead code"],
  ...(withoutTests ? [] : [["test", "tests"]]),
  ["build", "build"],
  ["size", "size"],
];

const failed = [];
for (const [script, title] of steps) {
  console.log(`\n── ${title} (npm run ${script})`);
  const { status } = spawnSync("npm", ["run", "--silent", script], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) failed.push(title);
}
console.log(failed.length === 0 ? "\nEverything passed." : `\nFailed: ${failed.join(", ")}.`);
process.exit(failed.length === 0 ? 0 : 1);
