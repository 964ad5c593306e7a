import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { readJson } from "../../src/cli/read/readJson.ts";

const folder = mkdtempSync(join(tmpdir(), "read-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command as npm does. */
function run(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/read.ts", ...words],
    { encoding: "utf8" },
  );
  return { code: status, out: stdout, err: stderr };
}

const fixture = (path: string): string => `test/reader/files/${path}`;

/** A file of the given bytes; the name decides nothing but for text. */
function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe("npm run read", () => {
  it("prints a report for people and leaves with 0 where there is no doubt", () => {
    const { code, out } = run(fixture("weights-in-note/考核.xlsx"));
    expect(code).toBe(0);
    expect(out).toContain("rowPerEmployee A1:E5");
    expect(out).toContain("H01 褚云帆");
  });

  it("leaves with 1 where there are doubts and with 2 where there are no scores, saying why", () => {
    expect(run(fixture("absences/缺项.xlsx")).code).toBe(1);
    const { code, out } = run(fixture("look-alikes/others.xlsx"));
    expect(code).toBe(2);
    expect(out).toContain("no scores found: inventory");
    const empty = run(fixture("empty/empty.xlsx"));
    expect(empty.code).toBe(2);
    expect(empty.out).toContain("no scores found: empty_sheet");
  });

  it("reads several workbooks as one and prints the documented JSON", () => {
    const { code, out } = run(
      "--json",
      fixture("rater-files/民主测评-高建军.xlsx"),
      fixture("rater-files/民主测评-梁晓燕.xlsx"),
    );
    expect(code).toBe(1);
    const read = readJson.parse(JSON.parse(out));
    expect(read.people.map(({ name }) => name)).toEqual(["谭志强", "邹丽华"]);
    expect(read.values[0]?.at).toBe("'[民主测评-高建军.xlsx]测评表'!B2");
  });

  it("goes on without the files that cannot be opened and names each with its reason", () => {
    const workbook = readFileSync(fixture("empty/empty.xlsx"));
    const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const locked = Buffer.concat([
      Uint8Array.from(compoundFile),
      new Uint8Array(1024),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    const { code, out } = run(
      "--json",
      fixture("percent/percent.xlsx"),
      join(folder, "missing.xlsx"),
      file("locked.xlsx", locked),
      file("cut.xlsx", workbook.subarray(0, workbook.length / 2)),
      file("picture.xlsx", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0)),
      file("archive.xlsx", zipSync({ "readme.txt": new Uint8Array([65]) })),
      file(
        "bomb.xlsx",
        zipSync({ "[Content_Types].xml": new Uint8Array(0), "a.xml": new Uint8Array(90_000_000) }),
      ),
      file("zeros.csv", new Uint8Array(100)),
    );
    expect(code).toBe(3);
    const read = readJson.parse(JSON.parse(out));
    expect(read.failed.map(({ file: name, code: why }) => [name, why])).toEqual([
      ["missing.xlsx", "not_found"],
      ["locked.xlsx", "encrypted"],
      ["cut.xlsx", "damaged_container"],
      ["picture.xlsx", "not_a_workbook"],
      ["archive.xlsx", "not_a_workbook"],
      ["bomb.xlsx", "too_large"],
      ["zeros.csv", "not_a_workbook"],
    ]);
    expect(read.people).toHaveLength(3);
  });

  it("explains itself, and what it does not understand, without a stack", () => {
    expect(run("--help")).toMatchObject({ code: 0, err: "" });
    const wrong = run("--jsn", fixture("percent/percent.xlsx"));
    expect(wrong.code).toBe(3);
    expect(wrong.err).toContain("--jsn");
    expect(wrong.err).not.toContain("    at ");
    expect(run().code).toBe(3);
  });
});
