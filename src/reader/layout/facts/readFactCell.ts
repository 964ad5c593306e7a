import type { IssueList } from "../../report/issueList.ts";
import { shownNumberAt } from "../../table/shownNumberAt.ts";
import { placeOf, shownAt, shownTextAt, type SheetView } from "../../view/sheetView.ts";
import { identityText } from "../readIdentity.ts";
import type { FactValue } from "../tableReading.ts";
import type { FactKind } from "./factHeading.ts";
import { readDay } from "./readDay.ts";
import { readMonths } from "./readMonths.ts";

const yes = /^(是|有|对|y|yes|true|√|✓|✔|通过|已通过|达标|符合|1|v)$/iu;
const no = /^(否|无|没有|不|n|no|false|×|✗|未通过|不通过|未达标|不符合|0|none|x)$/iu;

/**
 * What does this cell say about the person? Null where it says nothing: unknown is never "no".
 *
 * @param heading - Heading of the column, for units ("司龄（年）").
 */
export function readFactCell(
  view: SheetView,
  cell: { readonly row: number; readonly column: number },
  kind: FactKind,
  heading: string,
  subject: number,
  issues: IssueList,
): FactValue {
  const { row, column } = cell;
  const value = shownAt(view, row, column);
  switch (kind) {
    case "day":
      return readDay(view, value, placeOf(view, row, column), subject, issues);
    case "months":
      return readMonths(value, heading);
    case "number":
      return shownNumberAt(view, row, column);
    case "flag":
    case "clean": {
      const text = typeof value === "boolean" ? String(value) : shownTextAt(view, row, column);
      const answer = yes.test(text) ? true : no.test(text) ? false : null;
      return kind === "clean" && answer !== null ? !answer : answer;
    }
    case "list":
      return (
        identityText(value)
          ?.split(/[、,，;；/\n]\s*/u)
          .filter((part) => part !== "") ?? null
      );
    case "text":
      return identityText(value);
  }
}
