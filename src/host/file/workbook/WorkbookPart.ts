import { OrderedPart } from "../xml/OrderedPart.ts";
import { workbookOrder, type WorkbookChild } from "./workbookOrder.ts";

/** The text of workbook.xml cut into its blocks. */
export class WorkbookPart extends OrderedPart<WorkbookChild> {
  constructor(text: string, path: string) {
    super(text, path, workbookOrder);
  }
}
