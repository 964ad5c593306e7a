// One command for everything a machine can check; the same on a desk, before a push and in CI.
// `--without-tests` leaves out the tests where they have just run.
import { spawn } from "node:child_process";

const withoutTests = process.argv.includes("--without-tests");
/** Two at a time: the linter, which takes as long as all the others together, beside them. */
const beside = [
  [["lint", "lint"]],
  [
    ["format:check", "formatting"],
    ["types", "types"],
    ["types:pure", "types without DOM, Node and Office"],
    ["layers", "layers"],
    ["dead", "dead code"],
    ["build", "build"],
    ["size", "size"],
  ],
];
/** The tests take all processors themselves. */
const alone = withoutTests ? [] : [["test", "tests"]];

/** Runs a script of the package; what it prints is printed whole at its end, or as it comes. */
async function run([script, title], isShownAtOnce) {
  const heading = `\n── ${title} (npm run ${script})`;
  if (isShownAtOnce) console.log(heading);
  const child = spawn("npm", ["run", "--silent", script], {
    stdio: isShownAtOnce ? "inherit" : ["inherit", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => printed.push(chunk));
  const status = await new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", resolve);
  });
  if (!isShownAtOnce) {
    console.log(heading);
    process.stdout.write(Buffer.concat(printed));
  }
  return status === 0 ? [] : [title];
}

async function runInTurn(steps, isShownAtOnce) {
  const failed = [];
  for (const step of steps) failed.push(...(await run(step, isShownAtOnce)));
  return failed;
}

const lanes = await Promise.all(beside.map((steps) => runInTurn(steps, false)));
const failed = [...lanes.flat(), ...(await runInTurn(alone, true))];
console.log(failed.length === 0 ? "\nEverything passed." : `\nFailed: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
