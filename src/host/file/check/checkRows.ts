import { columnIndex } from "../../model/index.ts";
import type { XmlElement } from "../xml/XmlElement.ts";

/** Whether rows and cells stand in order; `faultsOf` says what else is wrong with a cell. */
export function checkRows(
  sheetData: XmlElement | undefined,
  path: string,
  faultsOf: (cell: XmlElement) => string[],
): string[] {
  const faults: string[] = [];
  let previousRow = 0;
  for (const row of sheetData?.childrenNamed("row") ?? []) {
    const number = row.numberAttribute("r") ?? previousRow + 1;
    if (number <= previousRow) {
      faults.push(`${path}: row ${String(number)} is out of order`);
    }
    previousRow = number;
    let previousColumn = -1;
    for (const cell of row.childrenNamed("c")) {
      const place = cell.attribute("r") ?? "";
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
      const column = place === "" ? previousColumn + 1 : (columnIndex(letters) ?? -1);
      if (column <= previousColumn || (digits !== "" && Number(digits) !== number)) {
        faults.push(`${path}: cell ${place} is out of order`);
      }
      previousColumn = column;
      faults.push(...faultsOf(cell).map((fault) => `${path}: cell ${place}: ${fault}`));
    }
  }
  return faults;
}
