import type { OoxmlPackage } from "../package/OoxmlPackage.ts";
import type { FileString } from "../strings/readRichText.ts";
import type { ColourResolver } from "../styles/colours.ts";
import type { StyleTables } from "../styles/readStyles.ts";
import type { XmlElement } from "../xml/XmlElement.ts";

/** A sheet of the file that is no worksheet (a chart sheet, a macro sheet): kept in its place, never looked into. */
export interface ForeignSheet {
  readonly xml: string;
}

/** What a workbook remembers of the file it came from (`WorkbookModel.source`). Never changed by saving. */
export class WorkbookSource {
  constructor(
    readonly ooxml: OoxmlPackage,
    readonly workbookPath: string,
    /** Worksheets by `SheetModel.id` and foreign sheets, in the file's order. */
    readonly order: readonly (string | ForeignSheet)[],
    readonly styles: StyleTables,
    readonly stylesPath: string | null,
    readonly differentialFormats: readonly XmlElement[],
    readonly colour: ColourResolver,
    readonly strings: readonly FileString[],
    readonly stringsPath: string | null,
    readonly dynamicMetadata: ReadonlySet<number>,
  ) {}
}

/** What a sheet remembers of the file it came from (`SheetModel.source`). A copy of the sheet has another id. */
export class SheetSource {
  constructor(
    readonly ooxml: OoxmlPackage,
    readonly sheetId: string,
    readonly path: string,
    /** Name in the file. */
    readonly name: string,
    /** `<sheet …/>` as it stands in workbook.xml. */
    readonly xml: string,
  ) {}
}
