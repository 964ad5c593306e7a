import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const stampFile = "node_modules/.cache/kpi-appraisal/build.json";

/** What each half of `dist/` is made from, and the file that is there when it was made. */
const targets = {
  addin: {
    sources: [
      "assets",
      "manifest.xml",
      "webpack.config.js",
      ...["core", "sheet", "reader", "writer", "templates", "messages", "workflow"].map(
        (name) => `src/${name}`,
      ),
      ...["excel", "functions", "taskpane", "commands"].map((name) => `src/${name}`),
    ],
    output: "dist/taskpane.html",
  },
  workbench: { sources: ["src/host", "src/workbench"], output: "dist/workbench/index.html" },
};

/**
 * Builds the halves of `dist/` whose sources have changed since they were last built from here.
 *
 * @param {readonly ("addin" | "workbench")[]} names
 */
export function buildIfStale(names = ["addin", "workbench"]) {
  const stamps = existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, "utf8")) : {};
  for (const name of names) {
    const target = targets[name];
    const hash = hashOf([...target.sources, "package-lock.json"]);
    if (stamps[name]?.hash === hash && stamps[name]?.builtAt === builtAt(target.output)) {
      continue;
    }
    console.log(`Building the ${name === "addin" ? "add-in" : name} …`);
    const { status } = spawnSync(process.execPath, ["scripts/build.mjs", "--only", name], {
      stdio: "inherit",
    });
    if (status !== 0) {
      console.error("The build failed; its own words stand above.");
      process.exit(1);
    }
    stamps[name] = { hash, builtAt: builtAt(target.output) };
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, JSON.stringify(stamps));
  }
}

/** null when it was never built. Another build (for another address) has another time. */
function builtAt(file) {
  return existsSync(file) ? statSync(file).mtimeMs : null;
}

function hashOf(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesOf).filter((path) => !/\.(test|typetest)\.tsx?$/.test(path))) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesOf(path) {
  if (!existsSync(path)) {
    return [];
  }
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesOf(join(path, name)))
    : [path];
}
