import type { WorksheetPart } from "../../worksheet/WorksheetPart.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { extensionUris } from "../block/extensionUris.ts";
import { parseSqref } from "../block/sqref.ts";
import { readRule } from "./readRule.ts";

/** Rules of the opened file that the model does not show, with the block round them. */
export interface ForeignRules {
  readonly classic: readonly string[];
  readonly extended: readonly string[];
}

/** Finds what `readConditionalFormats` passed over, so that writing the other rules does not lose it. */
export function findForeignRules(worksheet: WorksheetPart): ForeignRules {
  const extended =
    worksheet
      .extension(extensionUris.conditionalFormattings)
      ?.descendant("conditionalFormattings")
      ?.childrenNamed("conditionalFormatting") ?? [];
  return {
    classic: worksheet
      .blocks("conditionalFormatting")
      .flatMap((block) => keepForeign(block, block.attribute("sqref") ?? "")),
    extended: extended.flatMap((block) => keepForeign(block, block.child("sqref")?.text ?? "")),
  };
}

function keepForeign(block: XmlElement, sqref: string): string[] {
  const rules = block.childrenNamed("cfRule");
  const foreign = rules.filter((rule) => isForeign(rule, sqref));
  if (foreign.length === 0) {
    return [];
  }
  const known = rules.filter((rule) => !foreign.includes(rule));
  return [known.reduce((xml, rule) => xml.replace(rule.raw, ""), block.raw)];
}

/** Continuations in the extension (no priority) belong to their rule and are not foreign by themselves. */
function isForeign(rule: XmlElement, sqref: string): boolean {
  const isContinuation = rule.name !== rule.local && rule.attribute("priority") === undefined;
  const context = { id: "", areas: parseSqref(sqref), looks: {}, extension: rule, readColour: () => null };
  return !isContinuation && (context.areas.length === 0 || readRule(rule, context) === undefined);
}
