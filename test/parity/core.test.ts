import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  appraise,
  gradeOf,
  nodeScores,
  percentileOf,
  periodScoreOf,
  rankOf,
  scoreOf,
} from "../../src/core/index.ts";
import { createCalcEngine } from "../../src/host/calc/index.ts";
import { saveXlsx } from "../../src/host/file/index.ts";
import { getCell } from "../../src/host/model/index.ts";
import type { ParityCase } from "./coreWorkbook.ts";
import { parityCase, parityNodes } from "./coreWorkbook.ts";

/** What a spreadsheet program shows after computing every formula anew, by row and column; "" for nothing. */
type Recalculated = readonly (readonly string[])[];

function byLibreOffice({ workbook }: ParityCase): Recalculated {
  const folder = mkdtempSync(join(tmpdir(), "core-parity-"));
  try {
    const path = join(folder, "scores.xlsx");
    writeFileSync(path, saveXlsx(workbook));
    execFileSync(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--convert-to",
        // Comma, double quotes, UTF-8, from line 1, values as stored rather than as shown.
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false",
        "--outdir",
        folder,
        path,
      ],
      { stdio: "ignore" },
    );
    const csv = readFileSync(join(folder, "scores.csv"), "utf8").trimEnd();
    return csv.split("\n").map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function byEmbeddedEngine({ workbook, columns, dataset }: ParityCase): Recalculated {
  createCalcEngine().recalculate(workbook, { kind: "all" });
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new RangeError("The workbook has a sheet.");
  return Array.from({ length: dataset.size }, (_, row) =>
    Array.from({ length: columns.percentile + 1 }, (_cell, column) => {
      const value = getCell(sheet, row, column)?.value ?? "";
      return typeof value === "object" ? value.error : String(value);
    }),
  );
}

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

// With CI set LibreOffice must be there; elsewhere the embedded engine stands in, and the test's name says so.
const usesLibreOffice = process.env.CI !== undefined || hasLibreOffice();
const [engine, recalculate, people] = usesLibreOffice
  ? (["LibreOffice", byLibreOffice, 1000] as const)
  : (["the embedded engine, for want of LibreOffice", byEmbeddedEngine, 1000] as const);

describe(`native formulas recalculated by ${engine}`, () => {
  const parity = parityCase(people);
  const { policy, dataset, columns } = parity;
  const result = appraise(policy, dataset);
  const shown = recalculate(parity);
  const rows = Array.from({ length: people }, (_, row) => row);
  const number = (row: number, column: number): number | null => {
    const text = shown[row]?.[column] ?? "";
    return text === "" ? null : Number(text);
  };
  const differences = (pairs: readonly (readonly [number | null, number | null])[]): readonly unknown[] =>
    pairs.filter(([own, other]) =>
      own === null || other === null ? own !== other : !(Math.abs(own - other) <= 1e-9),
    );
  const orNull = (value: number | undefined): number | null =>
    value === undefined || Number.isNaN(value) ? null : value;

  it("shows all people", () => {
    expect(shown).toHaveLength(people);
    expect(rows.filter((row) => number(row, columns.overall) !== null).length).toBeGreaterThan(people * 0.99);
  });

  it.each(["points", "areas"] as const)("agrees on the %s of every quarter", (kind) => {
    const pairs = parityNodes[kind].flatMap(([quarter, nodeId], index) => {
      const scores = nodeScores(policy, dataset, quarter).get(nodeId);
      return rows.map((row) => [orNull(scores?.[row]), number(row, columns[kind][index] ?? 0)] as const);
    });
    expect(pairs.filter(([own]) => own === null).length).toBeGreaterThan(0);
    expect(differences(pairs)).toEqual([]);
  });

  it("agrees on totals of quarters and year", () => {
    const totals = parityNodes.quarters.flatMap((quarter, index) =>
      rows.map(
        (row) => [periodScoreOf(result, row, quarter), number(row, columns.totals[index] ?? 0)] as const,
      ),
    );
    const overall = rows.map((row) => [scoreOf(result, row), number(row, columns.overall)] as const);
    expect(differences([...totals, ...overall])).toEqual([]);
  });

  it("agrees on grades, ranks and percentiles", () => {
    expect(rows.map((row) => gradeOf(result, row))).toEqual(rows.map((row) => shown[row]?.[columns.grade]));
    expect(new Set(rows.map((row) => gradeOf(result, row))).size).toBeGreaterThan(2);
    expect(differences(rows.map((row) => [rankOf(result, row), number(row, columns.rank)]))).toEqual([]);
    expect(
      differences(rows.map((row) => [percentileOf(result, row), number(row, columns.percentile)])),
    ).toEqual([]);
  });
});
