import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openOnHost } from "../../src/cli/openOnHost.ts";
import { readFiles } from "../../src/cli/read/readFiles.ts";
import { silent } from "../../src/sheet/index.ts";
import { readWorkbook } from "../../src/workbench/page/loadWorkbook.ts";
import { ownFolder, written } from "./onDisk.ts";

const folder = ownFolder();
const sheet = "xl/worksheets/sheet1.xml";
const sound = written(folder, {
  name: "sound.xlsx",
  sheets: [
    {
      name: "Scores",
      rows: [
        ["工号", "姓名", "业绩(60%)", "态度(40%)"],
        ["R1", "黎曼青", 80, 81],
      ],
    },
  ],
});

/** The sound workbook with one part changed, as somebody with bad intent would send it. */
function forged(name: string, change: (parts: Record<string, Uint8Array>) => void): string {
  const parts = unzipSync(readFileSync(sound));
  change(parts);
  const path = join(folder, name);
  writeFileSync(path, zipSync(parts));
  return path;
}

const inSheet =
  (from: string, to: string) =>
  (parts: Record<string, Uint8Array>): void => {
    const text = strFromU8(parts[sheet] ?? new Uint8Array());
    if (!text.includes(from)) throw new RangeError(`The sheet has no ${from}.`);
    parts[sheet] = strToU8(text.replace(from, to));
  };

const entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet';

/** What each way of opening a file says: the terminal's scoring, its reading, and the workbench. */
async function refusals(path: string): Promise<readonly string[]> {
  const host = openOnHost(path).then(
    () => "opened",
    (problem: unknown) => (problem instanceof Error ? problem.message : String(problem)),
  );
  const { failed } = await readFiles([path]);
  let workbench = "opened";
  try {
    readWorkbook(Uint8Array.from(readFileSync(path)).buffer, "x.xlsx");
  } catch (problem) {
    workbench = problem instanceof Error ? problem.message : String(problem);
  }
  return [await host, failed[0]?.message ?? "opened", workbench];
}

describe("a file from a stranger", () => {
  it("that unpacks to far more than it weighs is refused before it is unpacked", async () => {
    const bomb = forged("bomb.xlsx", (parts) => {
      parts["xl/media/image1.png"] = new Uint8Array(20_000_000);
    });
    expect(readFileSync(bomb).length).toBeLessThan(200_000);
    for (const said of await refusals(bomb))
      expect(said).toBe("The container inflates to more than a workbook ever needs.");
  }, 30_000);

  it("that claims a row beyond the last one of Excel is refused where cells are kept by row", async () => {
    const far = forged("far.xlsx", inSheet('<row r="2"', '<row r="99999999"'));
    const [host, , workbench] = await refusals(far);
    expect([host, workbench]).toEqual(
      new Array(2).fill("A row does not end, or stands beyond the last row of a sheet."),
    );
  });

  it("that declares entities is refused, or read without them", async () => {
    const path = forged("entities.xlsx", (parts) => {
      const text = strFromU8(parts[sheet] ?? new Uint8Array());
      parts[sheet] = strToU8(`${entity}${text.slice(text.indexOf("<worksheet") + 10)}`);
    });
    const [host, , workbench] = await refusals(path);
    for (const said of [host, workbench]) expect(said).toMatch(/document type|DOCTYPE/iu);
    const { result } = await readFiles([path]);
    expect(JSON.stringify(result)).not.toContain("aaaa");
  });

  it("with a link to another file is opened, and nothing is asked for", async () => {
    const asked = jest.spyOn(globalThis, "fetch").mockRejectedValue(new Error("no network"));
    const path = forged("linked.xlsx", (parts) => {
      parts["xl/externalLinks/externalLink1.xml"] = strToU8(
        '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      );
      parts["xl/externalLinks/_rels/externalLink1.xml.rels"] = strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="https://evil.example/x.xlsx" TargetMode="External"/></Relationships>',
      );
      inSheet("<v>80</v>", "<f>'https://evil.example/[x.xlsx]S'!A1</f><v>80</v>")(parts);
    });
    const { workbook } = await openOnHost(path);
    const { grids } = await workbook.readGrids(null, silent);
    expect(grids[0]?.values).toHaveLength(2);
    expect((await readFiles([path])).failed).toEqual([]);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it("with columns called like parts of every object changes none of them", async () => {
    const poisoned = written(folder, {
      name: "poison.xlsx",
      sheets: [
        {
          name: "__proto__",
          rows: [
            ["工号", "姓名", "__proto__", "constructor", "toString"],
            ["__proto__", "黎曼青", 80, 81, 82],
            ["constructor", "高斯文", 70, 71, 72],
          ],
        },
      ],
    });
    const { result } = await readFiles([poisoned]);
    expect(result.dataset.size).toBe(2);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });
});
