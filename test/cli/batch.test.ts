import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ownFolder } from "./onDisk.ts";

const folder = ownFolder();

describe("npm run score over many workbooks", () => {
  it("goes on after one that fails, sums up, keeps copies apart and leaves with the worst code", () => {
    const sample = "samples/system-001-a1.xlsx";
    const namesake = join(folder, "system-001-a1.xlsx");
    copyFileSync(sample, namesake);
    const [out, csv] = [join(folder, "out"), join(folder, "results.csv")];
    const words = [
      sample,
      join(folder, "missing.xlsx"),
      "test/reader/files/look-alikes/others.xlsx",
      namesake,
    ];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "src/cli/score.ts", ...words, "--out", out, "--csv", csv],
      { encoding: "utf8" },
    );
    expect(status).toBe(3);
    expect(stderr).toContain("1/4 system-001-a1.xlsx, scored, 24 people, ");
    expect(stderr).toContain("2/4 missing.xlsx, failed, ");
    expect(stdout).toMatch(/others\.xlsx +no scores .*\p{Script=Han}/u);
    expect(stdout).toContain("4 workbooks: 2 scored, 0 with errors, 1 no scores, 1 failed");
    expect(existsSync(join(out, "system-001-a1.scored.xlsx"))).toBe(true);
    expect(existsSync(join(out, "system-001-a1 (2).scored.xlsx"))).toBe(true);
    expect(readFileSync(csv, "utf8").split("\r\n")).toHaveLength(2 * 24 + 2);
  });
});
