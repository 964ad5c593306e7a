import { parseReference, printArea } from "../../../model/address.ts";
import type { HyperlinkModel } from "../../../model/annotations.ts";
import type { SheetFeature, SheetReadContext, SheetWriteContext } from "../../feature.ts";
import { fingerprint } from "../block/fingerprint.ts";
import { isTouched } from "../block/isTouched.ts";
import { partTypes } from "../block/partTypes.ts";
import { printElement } from "../block/printElement.ts";
import { type HyperlinkSource, isHyperlinkSource } from "./hyperlinkSource.ts";

/** Links of cells: to the outside by a relationship, within the workbook by `location`. */
export const hyperlinkFeature: SheetFeature = {
  name: "hyperlinks",
  read: readHyperlinks,
  write: writeHyperlinks,
};

function readHyperlinks({ worksheet, sheet, sheetPath, package: parts }: SheetReadContext): void {
  const links = worksheet.block("hyperlinks")?.childrenNamed("hyperlink") ?? [];
  sheet.hyperlinks = links.flatMap((element) => {
    const area = parseReference(element.attribute("ref") ?? "")?.area;
    const relationshipId = element.relationshipId ?? null;
    const relationship =
      relationshipId === null ? undefined : parts.relationships(sheetPath).byId(relationshipId);
    if (area === undefined) {
      return [];
    }
    const link: HyperlinkModel = {
      area,
      address: relationship?.target ?? null,
      documentReference: element.attribute("location") ?? null,
      screenTip: element.attribute("tooltip") ?? null,
    };
    link.source = {
      kind: "hyperlink",
      raw: element.raw,
      relationshipId,
      fingerprint: fingerprint(link),
    } satisfies HyperlinkSource;
    return [link];
  });
}

function writeHyperlinks(context: SheetWriteContext): void {
  if (!isTouched(context, "hyperlinks")) {
    return;
  }
  const { worksheet, sheet, sheetPath, package: parts, isNew } = context;
  const relationships = parts.relationships(sheetPath);
  const unedited = (link: HyperlinkModel): HyperlinkSource | undefined =>
    !isNew && isHyperlinkSource(link.source) && link.source.fingerprint === fingerprint(link)
      ? link.source
      : undefined;
  const used = new Set(sheet.hyperlinks.map((link) => unedited(link)?.relationshipId));
  for (const { id } of relationships.ofKind("hyperlink")) {
    if (!used.has(id)) {
      relationships.remove(id);
    }
  }
  const links = sheet.hyperlinks.map((link) => unedited(link)?.raw ?? printLink(link, context));
  worksheet.replace("hyperlinks", links.length === 0 ? "" : printElement("hyperlinks", {}, links));
}

function printLink(link: HyperlinkModel, { package: parts, sheetPath }: SheetWriteContext): string {
  const id =
    link.address === null
      ? null
      : parts.relationships(sheetPath).add(partTypes.hyperlink, percentEncode(link.address), true);
  return printElement("hyperlink", {
    ref: printArea(link.area),
    "r:id": id,
    location: link.documentReference,
    tooltip: link.screenTip,
  });
}

/** Excel refuses a target with characters no URI may have; what is encoded already stays as it is. */
function percentEncode(address: string): string {
  return address.replace(/[\s<>"{}|^`]/g, (character) => encodeURIComponent(character));
}
