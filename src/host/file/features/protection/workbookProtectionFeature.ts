import type { WorkbookProtectionModel } from "../../../model/protection.ts";
import type { WorkbookFeature } from "../../feature.ts";
import { WorkbookPart } from "../../workbook/WorkbookPart.ts";
import { setAttributes } from "../../xml/setAttributes.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { hashPassword, type PasswordHash } from "./passwordHash.ts";
import { isProtectionSource, type ProtectionSource } from "./protectionSource.ts";
import { saltFor } from "./saltFor.ts";

/** Protection of the workbook's structure: no sheet may be added, deleted, moved or renamed. */
export const workbookProtectionFeature: WorkbookFeature = {
  name: "protection",
  read: ({ package: parts, workbookPath, workbook }) => {
    const part = new WorkbookPart(parts.readText(workbookPath), workbookPath);
    workbook.protection = readWorkbookProtection(part.block("workbookProtection"));
  },
  write: ({ package: parts, workbookPath, workbook, isNew }) => {
    if (!workbook.touched.has("protection") && !(isNew && workbook.protection !== null)) {
      return;
    }
    const part = new WorkbookPart(parts.readText(workbookPath), workbookPath);
    const before = part.rawBlocks("workbookProtection")[0] ?? "<workbookProtection/>";
    part.replace("workbookProtection", printWorkbookProtection(before, workbook.protection));
    parts.write(workbookPath, part.toText());
  },
};

/** Windows alone may be locked too: that is no protection in Office.js's sense and stays as it is. */
function readWorkbookProtection(element: XmlElement | undefined): WorkbookProtectionModel | null {
  if (element?.booleanAttribute("lockStructure", false) !== true) {
    return null;
  }
  const legacy = element.attribute("workbookPassword");
  const hashValue = element.attribute("workbookHashValue");
  const modern: PasswordHash | null =
    hashValue === undefined
      ? null
      : {
          algorithmName: element.attribute("workbookAlgorithmName") ?? "SHA-512",
          hashValue,
          saltValue: element.attribute("workbookSaltValue") ?? "",
          spinCount: element.numberAttribute("workbookSpinCount") ?? 0,
        };
  const old: PasswordHash | null =
    legacy === undefined ? null : { algorithmName: null, hashValue: legacy, saltValue: "", spinCount: 0 };
  const hash = modern ?? old;
  return {
    password: null,
    hasPassword: hash !== null,
    source: { kind: "protection", hash } satisfies ProtectionSource,
  };
}

function printWorkbookProtection(before: string, protection: WorkbookProtectionModel | null): string {
  const hash = protection === null ? null : hashOf(protection);
  const isOld = hash?.algorithmName === null;
  const printed = setAttributes(before, {
    workbookPassword: isOld ? hash.hashValue : null,
    workbookAlgorithmName: hash?.algorithmName ?? null,
    workbookHashValue: isOld ? null : (hash?.hashValue ?? null),
    workbookSaltValue: isOld ? null : (hash?.saltValue ?? null),
    workbookSpinCount: isOld ? null : (hash?.spinCount ?? null),
    lockStructure: protection === null ? null : 1,
  });
  return /^<[\w:]+\s*\/>$/.test(printed) ? "" : printed;
}

function hashOf({ password, hasPassword, source }: WorkbookProtectionModel): PasswordHash | null {
  if (password !== null && password !== "") {
    return hashPassword(password, saltFor("workbook", password));
  }
  return hasPassword && isProtectionSource(source) ? source.hash : null;
}
