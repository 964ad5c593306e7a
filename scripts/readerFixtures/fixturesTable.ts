import { readFileSync } from "node:fs";
import { readerFixtures } from "../../test/reader/readerFixtures.ts";
import type { Essence } from "../../test/reader/essence.ts";

/** Doubts named in a row of the table; the rest are in the fixture. */
const codesShown = 4;

/** What is recognised, as a Markdown table (not yet aligned) made of the fixtures and what is expected of them. */
export function fixturesTable(): string {
  const lines = readerFixtures.map(({ id, shows, kind }) => {
    const read = JSON.parse(readFileSync(`test/reader/expected/${id}.json`, "utf8")) as Essence;
    const layouts = unique(
      read.tables.map((table) => / ([a-zA-Z]+)(?: header| without|$)/u.exec(table)?.[1] ?? ""),
    );
    const reasons = unique(read.sheets.map((sheet) => sheet.split(" ").at(-1) ?? "")).filter(
      (reason) => reason !== "scores",
    );
    const codes = unique(read.issues.map((issue) => issue.split(" ")[0] ?? ""));
    const left = codes.length - codesShown;
    const found = `${String(read.people.length)} people, ${String(read.indicators.length)} indicators, ${String(read.values.length)} entries`;
    return [
      shows,
      `[${id}](../test/reader/expected/${id}.json), ${kind}`,
      [...layouts, ...reasons].map((word) => `\`${word}\``).join(" "),
      found,
      codes
        .slice(0, codesShown)
        .map((code) => `\`${code}\``)
        .join(" ") + (left > 0 ? ` and ${String(left)} more` : ""),
    ];
  });
  const header = ["what is shown", "fixture", "layout, or why there are no scores", "read", "doubts"];
  const rows = [header, header.map(() => "---"), ...lines];
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const unique = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter((word) => word !== "");
