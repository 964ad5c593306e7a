import type { ProtectionModel, ProtectionOptions } from "../../../model/protection.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import type { PasswordHash } from "./passwordHash.ts";
import type { ProtectionSource } from "./protectionSource.ts";
import { protectionWords } from "./protectionWords.ts";

/** Reads `<sheetProtection>`; null when it protects nothing. */
export function readProtection(element: XmlElement | undefined): ProtectionModel | null {
  if (element?.booleanAttribute("sheet", false) !== true) {
    return null;
  }
  const allowed = protectionWords.map(({ option, attribute, isLockedByDefault }) => [
    option,
    !element.booleanAttribute(attribute, isLockedByDefault),
  ]);
  const hash = readHash(element);
  return {
    // Every option of the list is there, selectionMode is added: together they are the whole.
    options: {
      ...(Object.fromEntries(allowed) as Omit<ProtectionOptions, "selectionMode">),
      selectionMode: readSelectionMode(element),
    },
    password: null,
    hasPassword: hash !== null,
    source: { kind: "protection", hash } satisfies ProtectionSource,
  };
}

function readSelectionMode(element: XmlElement): ProtectionOptions["selectionMode"] {
  if (element.booleanAttribute("selectUnlockedCells", false)) {
    return "None";
  }
  return element.booleanAttribute("selectLockedCells", false) ? "Unlocked" : "Normal";
}

function readHash(element: XmlElement): PasswordHash | null {
  const hashValue = element.attribute("hashValue");
  const legacy = element.attribute("password");
  if (hashValue !== undefined) {
    return {
      algorithmName: element.attribute("algorithmName") ?? "SHA-512",
      hashValue,
      saltValue: element.attribute("saltValue") ?? "",
      spinCount: element.numberAttribute("spinCount") ?? 0,
    };
  }
  return legacy === undefined
    ? null
    : { algorithmName: null, hashValue: legacy, saltValue: "", spinCount: 0 };
}
