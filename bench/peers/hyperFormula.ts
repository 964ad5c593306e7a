import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { Dataset } from "../../src/core/index.ts";
import { cpuMs } from "./cpuMs.ts";
import { addFormulas, bands } from "./nativeWorkbook.ts";

/** The peer's version. It is GPL: measured here, never among our packages and never shipped. */
const version = "3.0.0";
const folder = resolve("node_modules/.cache/kpi-appraisal/peers");

type Cell = string | number | null;
interface Engine {
  readonly HyperFormula: {
    buildFromSheets(sheets: Record<string, Cell[][]>, options: object): { destroy(): void };
  };
}

/** Milliseconds of processor time that HyperFormula takes to build and compute the native formulas; null where it cannot be had. */
export function hyperFormulaMs(dataset: Dataset): number | null {
  const engine = install();
  if (engine === null) return null;
  const rows = Array.from({ length: dataset.size }, (_, row): Cell[] => {
    const cells: Cell[] = [
      dataset.employees.departments[row] ?? null,
      ...dataset.measures.map(({ values, states }) => (states[row] === 0 ? (values[row] ?? null) : null)),
    ];
    addFormulas(row, dataset.size, (column, formula) => {
      cells[column] = formula;
    });
    return cells;
  });
  const sheets = { Scores: rows, Bands: bands.map((band) => [...band]) };
  return cpuMs(() => engine.HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3" }).destroy());
}

function install(): Engine | null {
  const installed = join(folder, "node_modules/hyperformula");
  if (!existsSync(installed)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    const words = ["install", `hyperformula@${version}`, "--no-audit", "--no-fund", "--loglevel=error"];
    spawnSync("npm", words, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  }
  return existsSync(installed)
    ? (createRequire(join(folder, "package.json"))("hyperformula") as Engine)
    : null;
}
