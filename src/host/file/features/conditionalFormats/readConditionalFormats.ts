import { createId } from "../../../model/createId.ts";
import type { ConditionalFormatModel } from "../../../model/conditionalFormat.ts";
import type { SheetReadContext, StylesLookup } from "../../feature.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { extensionUris } from "../block/extensionUris.ts";
import { fingerprint } from "../block/fingerprint.ts";
import { parseSqref } from "../block/sqref.ts";
import { type ConditionalFormatSource, placedFields } from "./conditionalFormatSource.ts";
import { readDifferentialStyle } from "./differentialStyle.ts";
import { readRule } from "./readRule.ts";

interface FoundRule {
  readonly rule: XmlElement;
  readonly sqref: string;
  readonly extension: XmlElement | undefined;
  readonly isExtensionOnly: boolean;
}

/** Reads a sheet's rules, those of the 2010 extension too, in the order Excel evaluates them. */
export function readConditionalFormats(context: SheetReadContext): void {
  const read = findRules(context).flatMap((found) => {
    const format = readFound(found, context);
    return format === undefined ? [] : [{ format, order: found.rule.numberAttribute("priority") ?? 1 }];
  });
  read.sort((one, other) => one.order - other.order);
  context.sheet.conditionalFormats = read.map(({ format }, priority) => Object.assign(format, { priority }));
}

function findRules({ worksheet }: SheetReadContext): FoundRule[] {
  const extended =
    worksheet
      .extension(extensionUris.conditionalFormattings)
      ?.descendant("conditionalFormattings")
      ?.childrenNamed("conditionalFormatting") ?? [];
  const byId = new Map(
    extended.flatMap((block) => block.childrenNamed("cfRule")).map((rule) => [rule.attribute("id"), rule]),
  );
  const continued = new Set<XmlElement>();
  const classic = worksheet.blocks("conditionalFormatting").flatMap((block) =>
    block.childrenNamed("cfRule").map((rule): FoundRule => {
      const extension = byId.get(rule.child("extLst")?.descendant("id")?.text.trim());
      if (extension !== undefined) {
        continued.add(extension);
      }
      return { rule, sqref: block.attribute("sqref") ?? "", extension, isExtensionOnly: false };
    }),
  );
  const extensionOnly = extended.flatMap((block) =>
    block
      .childrenNamed("cfRule")
      .filter((rule) => !continued.has(rule) && rule.attribute("priority") !== undefined)
      .map((rule): FoundRule => {
        const sqref = block.child("sqref")?.text ?? "";
        return { rule, sqref, extension: rule, isExtensionOnly: true };
      }),
  );
  return [...classic, ...extensionOnly];
}

function readFound(
  { rule, sqref, extension, isExtensionOnly }: FoundRule,
  { workbook, styles }: SheetReadContext,
): ConditionalFormatModel | undefined {
  const areas = parseSqref(sqref);
  const looksId = rule.numberAttribute("dxfId");
  const looks = rule.child("dxf") ?? styles.differentialFormat(looksId);
  const colour: StylesLookup["colour"] = (element) => styles.colour(element);
  if (areas.length === 0) {
    return undefined;
  }
  const format = readRule(rule, {
    id: createId(workbook),
    areas,
    looks: looks === undefined ? {} : readDifferentialStyle(looks, colour),
    extension,
    readColour: colour,
  });
  if (format !== undefined) {
    format.source = {
      kind: "conditionalFormat",
      raw: isExtensionOnly ? null : rule.raw,
      extensionRaw: extension?.raw ?? null,
      fingerprint: fingerprint(format, placedFields),
      looks:
        looksId === undefined || !("format" in format)
          ? null
          : { id: looksId, fingerprint: fingerprint(format.format) },
    } satisfies ConditionalFormatSource;
  }
  return format;
}
