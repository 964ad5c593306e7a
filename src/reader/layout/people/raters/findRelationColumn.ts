import { compactText } from "../../../text/compactText.ts";
import { findRaterGroup } from "../../../words/findRaterGroup.ts";
import { shownAt } from "../../../view/sheetView.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { isResultOfRaters } from "./isResultOfRaters.ts";

const sampleRows = 200;

/**
 * The column whose cells say as whom a row was rated ("自评" above "上级评"), whatever its heading is. A person then has
 * several rows, of which often only the first names them. Null where there is none.
 */
export function findRelationColumn({ view, columns, bodyTop, bodyBottom }: TableFrame): number | null {
  const last = Math.min(bodyBottom, bodyTop + sampleRows);
  for (const { column } of columns) {
    const groups = new Set<string>();
    let [rated, others] = [0, 0];
    for (let row = bodyTop; row < last; row += 1) {
      const value = shownAt(view, row, column);
      if (value === null || value === "") continue;
      const group = typeof value === "string" ? findRaterGroup(compactText(value)) : null;
      if (group === null) others += isResultOfRaters(value) ? 0 : 1;
      else {
        rated += 1;
        groups.add(group);
      }
      if (others > 3 && others > rated) break;
    }
    if (groups.size >= 2 && rated >= others * 4) return column;
  }
  return null;
}
