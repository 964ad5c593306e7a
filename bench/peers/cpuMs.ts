import { execFileSync } from "node:child_process";

/**
 * Milliseconds of processor time that a job in this process takes, garbage collection included. Unlike the clock's they
 * stay the same when the machine has other things to do.
 */
export function cpuMs(job: () => unknown): number {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The same of a program that is started; by the clock on Windows, which tells no more. */
export function programCpuMs(program: string, words: readonly string[]): number {
  if (process.platform === "win32") {
    const start = performance.now();
    execFileSync(program, words, { stdio: "pipe" });
    return performance.now() - start;
  }
  const told = execFileSync("sh", ["-c", '"$@" >/dev/null 2>&1 && times', "sh", program, ...words], {
    encoding: "utf8",
  });
  // The shell's own times stand in the first line, those of what it started in the second: "1m2.345s 0m0.120s".
  const [, children = ""] = told.split("\n");
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1_000,
    0,
  );
}
