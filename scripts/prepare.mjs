// After an install: put the commit hooks in place where this is a git checkout of one's own, never in CI.
import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";

if (existsSync(".git") && process.env.CI !== "true") {
  spawnSync("npx", ["lefthook", "install"], { stdio: "ignore", shell: process.platform === "win32" });
}
