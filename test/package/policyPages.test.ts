import { readFileSync } from "node:fs";
import { policyTablesPart } from "../../scripts/policyTables/policyTablesPart.ts";
import { recordTexts, languages, type Language } from "../../src/messages/index.ts";
import type { CellValue } from "../../src/sheet/index.ts";
import { silent } from "../../src/sheet/index.ts";
import { checkGrids, nothingKept, peopleOf } from "../../src/workflow/index.ts";
import { gridOf } from "../fixtures/gridOf.ts";

/** Without the spaces and dashes that align a table. */
const squeezed = (text: string): string => text.replace(/ +/gu, " ").replace(/-{3,}/gu, "---");

/** What is shown as a table, without the alignment: a list of tables, each with its heading. */
function tablesIn(markdown: string): string[][][] {
  const blocks = markdown.split(/\n\s*\n/).filter((block) => block.startsWith("|"));
  return blocks.map((block) =>
    block
      .split("\n")
      .filter((line) => !/^\|[\s|-]+$/.test(line))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );
}

const typed = (text: string): CellValue => (text === "" ? null : /^\d+$/.test(text) ? Number(text) : text);

const sheetNames: Readonly<Record<Language, readonly [rules: string, scores: string]>> = {
  "zh-CN": ["考核方案", "三季度评分"],
  "zh-TW": ["考核方案", "第三季評分"],
  en: ["Policy", "Third quarter"],
};

describe.each(languages.map(({ id }) => id))("docs/policy-tables.%s.md", (language) => {
  const page = readFileSync(`docs/policy-tables.${language}.md`, "utf8");
  const chapters = page.split(/^## /m);

  it("lists the tables, parameters and choices that the code knows: npx tsx scripts/policyPages.ts", () => {
    expect(squeezed(page)).toContain(squeezed(policyTablesPart(language)));
  });

  it("has a worked example that gives the figures it says", async () => {
    const tables = tablesIn(chapters[1] ?? "").map((table) => table.map((row) => row.map(typed)));
    const [rulesName, scoresName] = sheetNames[language];
    const rules = tables.slice(0, -1).flatMap((table) => [...table, []]);
    const grids = [gridOf(scoresName, tables.at(-1) ?? []), gridOf(rulesName, rules)];
    const checked = await checkGrids(
      [{ name: null, uses1904Dates: false, grids }],
      { ...nothingKept, choice: { kind: "auto" } },
      silent,
      language,
      "2026-09-30",
    );
    if (!checked.found) throw new Error("No scores were found.");
    const { appraisal } = checked;
    expect(appraisal.origin).toMatchObject({ kind: "sheet", sheetName: rulesName });
    const grades = tables[2] ?? [];
    expect(
      peopleOf(appraisal).map(({ id, score, grade, steps }) => [
        ...[id, Math.round((score ?? 0) * 1e6) / 1e6, grade],
        steps.map(({ eligibility }) => eligibility),
      ]),
    ).toEqual([
      ["K01", 89.1, grades[2]?.[0], ["eligible"]],
      ["K02", 93, grades[1]?.[0], ["nearMiss"]],
    ]);
    expect(appraisal.issues.filter(({ code }) => code.startsWith("policy_"))).toEqual([]);
  });

  it("names each table of records by its title", () => {
    const shown = tablesIn(chapters[3] ?? "").flatMap((table) => table.slice(1).map(([title]) => title));
    expect(shown).toEqual(expect.arrayContaining(Object.values(recordTexts(language).title)));
  });

  it("names only columns of records that there are", () => {
    const { column } = recordTexts(language);
    const words =
      tablesIn(chapters[3] ?? "")[0]
        ?.slice(1, -1)
        .flatMap((row) => row.slice(1, 3)) ?? [];
    const headings = words.flatMap((cell) => cell.split(/、|, | or |或/)).filter((word) => word !== "");
    expect(headings.length).toBeGreaterThan(20);
    expect(headings.filter((heading) => !Object.values<string>(column).includes(heading))).toEqual([]);
  });
});
