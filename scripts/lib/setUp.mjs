import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const leastNode = [20, 11];

/** Does everything a fresh machine needs before our own code can run: checks Node, installs packages. */
export function setUp() {
  checkNode(process.versions.node);
  if (isInstalled("package-lock.json", "node_modules/.package-lock.json")) {
    return;
  }
  console.log("Installing packages; this takes a minute or two the first time …");
  // Not `npm ci`: it refuses a lock file that lacks other systems' binaries, and a registry that mirrors only some of
  // them cannot write any other. The versions are the lock file's all the same, and it is left as it is.
  // npm is a script on Windows, and only a shell can start it there.
  const { status } = spawnSync(
    "npm",
    ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      stdio: "inherit",
      shell: process.platform === "win32",
    },
  );
  if (status !== 0) {
    console.error(
      "The packages could not be installed; npm's own words stand above. Is the npm registry reachable?",
    );
    process.exit(1);
  }
}

function checkNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor, leastMinor] = leastNode;
  if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
    console.error(
      `This project needs Node.js ${leastNode.join(".")} or newer; this is ${version}. Get it from https://nodejs.org.`,
    );
    process.exit(1);
  }
}

/**
 * Asks whether what npm last installed is what the lock file says. Optional packages may be missing: most are for
 * other systems.
 */
export function isInstalled(lockFile, installedFile) {
  if (!existsSync(installedFile)) {
    return false;
  }
  const wanted = JSON.parse(readFileSync(lockFile, "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedFile, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer, dev, link }]) =>
      path === "" ||
      link === true ||
      installed[path]?.version === version ||
      (installed[path] === undefined && (optional === true || (peer === true && dev !== true))),
  );
}
