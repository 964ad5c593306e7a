import type { SheetModel } from "../../model/index.ts";
import { unescapeXml } from "../xml/unescapeXml.ts";
import type { SharedFormulas } from "./readCell.ts";
import type { SheetData } from "./readRows.ts";
import { sameFormula } from "./sameCell.ts";
import type { RawRow } from "./scanRows.ts";

const sharedPattern =
  /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d+)"[^>]*>\s*<(?:\w+:)?f\s([^>]*?)(\/>|>([^<]*)<)/g;

/** Finds the first cell of every shared formula. */
export function readSharedFormulas(xml: string): SharedFormulas {
  const formulas: SharedFormulas = new Map();
  if (xml.includes('"shared"')) {
    for (const [, letters = "", digits = "", attributes = "", , text = ""] of xml.matchAll(sharedPattern)) {
      const group = /\bsi="(\d+)"/.exec(attributes)?.[1];
      if (group !== undefined && text !== "" && attributes.includes('"shared"')) {
        const column =
          Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        formulas.set(group, { formula: unescapeXml(text), at: { row: Number(digits) - 1, column } });
      }
    }
  }
  return formulas;
}

/** Adds the rows of shared formulas whose first cell was changed: the others cannot refer to it any longer. */
export function rowsOfBrokenGroups(
  { xml, tags }: SheetData,
  rawRows: readonly RawRow[],
  formulas: SharedFormulas,
  sheet: SheetModel,
  rows: ReadonlySet<number> | null,
): { rows: ReadonlySet<number> | null; broken: ReadonlySet<string> } {
  const broken = new Set<string>();
  for (const [group, { formula, at }] of formulas) {
    const now = sheet.cells.get(at.row)?.get(at.column);
    const isTouched = rows === null || rows.has(at.row);
    if (
      isTouched &&
      (now === undefined || now.formula === null || !sameFormula({ formula: null }, now, formula))
    ) {
      broken.add(group);
    }
  }
  if (broken.size === 0 || rows === null) {
    return { rows, broken };
  }
  const marks = [...broken].map((group) => `si="${group}"`);
  const affected = rawRows.filter(({ start, end }) => {
    const text = xml.slice(start, end);
    return text.includes(`<${tags.prefix}f`) && marks.some((mark) => text.includes(mark));
  });
  return { rows: new Set([...rows, ...affected.map(({ row }) => row)]), broken };
}
