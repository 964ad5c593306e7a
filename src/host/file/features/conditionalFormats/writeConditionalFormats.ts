import type { ConditionalFormatModel } from "../../../model/conditionalFormat.ts";
import type { SheetWriteContext, StylesAppender } from "../../feature.ts";
import type { WorksheetPart } from "../../worksheet/WorksheetPart.ts";
import { escapeXml } from "../../xml/escapeXml.ts";
import { namespaces } from "../../xml/namespaces.ts";
import { extensionUris } from "../block/extensionUris.ts";
import { fingerprint } from "../block/fingerprint.ts";
import { isTouched } from "../block/isTouched.ts";
import { printElement } from "../block/printElement.ts";
import { printSqref } from "../block/sqref.ts";
import {
  type ConditionalFormatSource,
  isConditionalFormatSource,
  placedFields,
} from "./conditionalFormatSource.ts";
import { printDifferentialStyle } from "./differentialStyle.ts";
import { findForeignRules } from "./findForeignRules.ts";
import { printDataBarExtension } from "./printDataBar.ts";
import { needsExtension, printIconSetExtension } from "./printIconSet.ts";
import { printRule } from "./printRule.ts";

/** A rule's two halves; either may be missing. */
interface WrittenRule {
  readonly sqref: string;
  readonly classic: string | null;
  readonly extension: string | null;
}

/** Writes a sheet's rules when they were touched; unedited and unknown ones as they stood. */
export function writeConditionalFormats(context: SheetWriteContext): void {
  if (!isTouched(context, "conditionalFormats")) {
    return;
  }
  const foreign = findForeignRules(context.worksheet);
  const ordered = [...context.sheet.conditionalFormats].sort((one, other) => one.priority - other.priority);
  const newId = extensionIds(context.worksheet);
  const written = ordered.map((format, index) => writeRule(format, index + 1, context.styles, newId));
  const classic = groupBySqref(written, ({ classic }) => classic).map(([sqref, rules]) =>
    printElement("conditionalFormatting", { sqref }, rules),
  );
  const extended = groupBySqref(written, ({ extension }) => extension).map(([sqref, rules]) =>
    printElement("x14:conditionalFormatting", { "xmlns:xm": namespaces.xm }, [
      ...rules,
      printElement("xm:sqref", {}, escapeXml(sqref)),
    ]),
  );
  context.worksheet.replace("conditionalFormatting", [...foreign.classic, ...classic]);
  const all = [...foreign.extended, ...extended].join("");
  context.worksheet.replaceExtension(
    extensionUris.conditionalFormattings,
    all === ""
      ? ""
      : `<ext xmlns:x14="${namespaces.x14}" uri="${extensionUris.conditionalFormattings}"><x14:conditionalFormattings>${all}</x14:conditionalFormattings></ext>`,
  );
}

function groupBySqref(
  rules: readonly WrittenRule[],
  half: (rule: WrittenRule) => string | null,
): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const rule of rules) {
    const xml = half(rule);
    if (xml !== null) {
      groups.set(rule.sqref, [...(groups.get(rule.sqref) ?? []), xml]);
    }
  }
  return [...groups];
}

function writeRule(
  format: ConditionalFormatModel,
  priority: number,
  styles: StylesAppender,
  newId: (wanted: string) => string,
): WrittenRule {
  const sqref = printSqref(format.areas);
  const source = isConditionalFormatSource(format.source) ? format.source : undefined;
  if (source?.fingerprint === fingerprint(format, placedFields)) {
    return {
      sqref,
      classic: source.raw === null ? null : withPriority(source.raw, priority),
      extension:
        source.extensionRaw === null || source.raw !== null
          ? source.extensionRaw
          : withPriority(source.extensionRaw, priority),
    };
  }
  if (format.type === "IconSet" && needsExtension(format)) {
    return { sqref, classic: null, extension: printIconSetExtension(format, newId(format.id), priority) };
  }
  const extensionId = format.type === "DataBar" ? newId(format.id) : null;
  const extension =
    format.type === "DataBar" && extensionId !== null ? printDataBarExtension(format, extensionId) : null;
  const classic = printRule(format, { priority, looksId: looksIdOf(format, source, styles), extensionId });
  return { sqref, classic, extension };
}

/** Looks nobody changed keep their entry, which may say more than the model shows. */
function looksIdOf(
  format: ConditionalFormatModel,
  source: ConditionalFormatSource | undefined,
  styles: StylesAppender,
): number | null {
  if (!("format" in format)) {
    return null;
  }
  const known = source?.looks ?? null;
  return known !== null && known.fingerprint === fingerprint(format.format)
    ? known.id
    : styles.addDifferentialFormat(printDifferentialStyle(format.format));
}

/** Ids that no rule of the opened file has: a file saved here before may hold the very ids of this session. */
function extensionIds(worksheet: WorksheetPart): (wanted: string) => string {
  const rules = worksheet.extension(extensionUris.conditionalFormattings)?.raw ?? "";
  const used = new Set([...rules.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id.toUpperCase()));
  return (wanted) => {
    let id = wanted;
    for (let attempt = 1; used.has(id.toUpperCase()); attempt += 1) {
      id = `{${attempt.toString(16).toUpperCase().padStart(8, "0")}${wanted.slice(9)}`;
    }
    used.add(id.toUpperCase());
    return id;
  };
}

function withPriority(raw: string, priority: number): string {
  const end = raw.indexOf(">");
  const tag = raw.slice(0, end).replace(/(\spriority=)(?:"[^"]*"|'[^']*')/, `$1"${String(priority)}"`);
  return tag + raw.slice(end);
}
