import type { CellPosition, CellValue } from "../../host/model/index.ts";

/** A cell that a rule looks at. */
export interface RuleCell extends CellPosition {
  readonly key: string;
  readonly value: CellValue;
}
