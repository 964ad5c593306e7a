import { join } from "node:path";
import { mergeCommand } from "../../src/cli/merge/mergeCommand.ts";
import { scoreCommand } from "../../src/cli/score/scoreCommand.ts";
import { sealCommand } from "../../src/cli/seal/sealCommand.ts";
import { splitCommand } from "../../src/cli/split/splitCommand.ts";
import { verifyCommand } from "../../src/cli/verify/verifyCommand.ts";
import { changed, ownFolder, typed, written } from "./onDisk.ts";

const folder = ownFolder();
const at = (name: string): string => join(folder, name);
const rows = [
  ["工号", "姓名", "部门", "业绩(60%)", "态度(40%)"],
  ["R1", "黎曼青", "一部", 80, 81],
  ["R2", "高斯文", "二部", 85, 86],
];
const book = (name: string, cells: typeof rows): string =>
  written(folder, { name, sheets: [{ name: "考核", rows: cells }] });
const plain = book("plain.xlsx", rows);
const none = at("none.xlsx");

/** Runs a command and gives its exit code with everything that it said. */
async function run(command: (words: readonly string[]) => Promise<number>, ...words: string[]) {
  const lines: string[] = [];
  const told = (...words: unknown[]): void => void lines.push(words.map(String).join(" "));
  const spies = (["log", "error"] as const).map((way) => jest.spyOn(console, way).mockImplementation(told));
  const code = await command(words);
  for (const spy of spies) spy.mockRestore();
  return { code, told: lines.join("\n") };
}

describe("every command", () => {
  const all = [scoreCommand, splitCommand, mergeCommand, sealCommand, verifyCommand] as const;

  it.each(all)("prints what it takes and what its codes mean: %#", async (command) => {
    const { code, told } = await run(command, "--help");
    expect(code).toBe(0);
    expect(told).toMatch(/npm run \w+ -- <[\s\S]+Exit codes/);
  });

  it.each(all)("tells words that it cannot use, together with those it can: %#", async (command) => {
    for (const words of [[], ["--polcy", "000"]]) {
      const { code, told } = await run(command, ...words);
      expect(code).toBe(3);
      expect(told).toMatch(/(?:needed\.|was named\.|'--polcy')[\s\S]+npm run/);
    }
  });

  it.each([
    [scoreCommand, [plain]],
    [sealCommand, [plain, "--by", "R1"]],
    [mergeCommand, [plain, "--sent", plain, "--out", at("m.xlsx")]],
  ] as const)("tells a language that there is none of: %#", async (command, words) => {
    expect(await run(command, ...words, "--language", "fr")).toMatchObject({
      code: 3,
      told: expect.stringContaining('--language is one of zh-CN, zh-TW, en, not "fr".') as string,
    });
  });
});

describe("the commands of a cycle leave with codes that say what became of it", () => {
  const [parts, merged, sealed] = [at("parts"), at("merged.xlsx"), at("sealed.xlsx")];
  const part = (department: string): string => join(parts, `plain ${department}.xlsx`);

  it("split: 0 split, 1 with something to look at, 2 no departments, 3 failed", async () => {
    expect(await run(splitCommand, plain, "--by", "department", "--out", parts)).toMatchObject({
      code: 0,
      told: expect.stringContaining("2 workbooks") as string,
    });
    const nobody = book(
      "nobody.xlsx",
      rows.map((row) => row.filter((_, column) => column !== 2)),
    );
    expect(await run(splitCommand, nobody, "--out", parts)).toMatchObject({ code: 2 });
    const [heading = [], first = [], second = []] = rows;
    const unplaced = book("unplaced.xlsx", [heading, first, second, ["R3", "欧拉雅", "", 70, 71]]);
    expect(await run(splitCommand, unplaced, "--out", parts)).toMatchObject({
      code: 1,
      told: expect.stringContaining("in no part: R3 欧拉雅") as string,
    });
    expect(await run(splitCommand, plain, "--by", "name", "--out", parts)).toMatchObject({ code: 3 });
    expect(await run(splitCommand, none, "--out", parts)).toMatchObject({ code: 3 });
  });

  it("merge: 0 merged, 1 with something to look at, 3 a file failed", async () => {
    await run(splitCommand, plain, "--out", parts);
    const to = ["--sent", plain, "--out", merged];
    expect(await run(mergeCommand, part("一部"), part("二部"), ...to)).toMatchObject({ code: 0 });
    expect(await run(mergeCommand, part("一部"), ...to)).toMatchObject({
      code: 1,
      told: expect.stringContaining("missing R2 高斯文") as string,
    });
    expect(await run(mergeCommand, part("一部"), none, ...to)).toMatchObject({ code: 3 });
    expect(await run(mergeCommand, part("一部"))).toMatchObject({ code: 3 });
  });

  it("seal: 0 done, 1 closed already or not closed, 2 no scores, 3 failed", async () => {
    expect(await run(sealCommand, plain, "--by", "HR", "--out", sealed)).toMatchObject({
      code: 0,
      told: expect.stringMatching(/SHA-256 [0-9a-f]{64}/u) as string,
    });
    expect(await run(sealCommand, sealed, "--by", "HR")).toMatchObject({ code: 1 });
    expect(await run(sealCommand, plain, "--by", "HR", "--reopen", "appeal")).toMatchObject({ code: 1 });
    const empty = book("empty.xlsx", [["本表作废"]]);
    expect(await run(sealCommand, empty, "--by", "HR")).toMatchObject({ code: 2 });
    expect(await run(sealCommand, plain)).toMatchObject({ code: 3 });
  });

  it("verify: 0 as sealed, 1 edited, 2 not sealed, 3 failed; of several the worst", async () => {
    await run(sealCommand, plain, "--by", "HR", "--out", sealed);
    const edited = await changed(sealed, at("edited.xlsx"), typed("考核", { D2: 99 }));
    expect(await run(verifyCommand, sealed)).toMatchObject({ code: 0 });
    expect(await run(verifyCommand, edited)).toMatchObject({
      code: 1,
      told: expect.stringContaining("考核!D2 value_changed: 80 → 99") as string,
    });
    expect(await run(verifyCommand, sealed, plain)).toMatchObject({ code: 2 });
    expect(await run(verifyCommand, plain, none)).toMatchObject({ code: 3 });
  });
});
