import type { LinkPlan } from "../../sheet/index.ts";
import type { Reserve } from "./setStyles.ts";

const bytesPerLink = 1_200;

/** Queues links inside the workbook, each with its own text. */
export async function setLinks(
  sheet: Excel.Worksheet,
  links: readonly LinkPlan[],
  reserve: Reserve,
): Promise<void> {
  for (const { row, column, target, text, tip } of links) {
    await reserve(bytesPerLink);
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
      documentReference: target,
      textToDisplay: text,
      ...(tip === null ? {} : { screenTip: tip }),
    };
  }
}
