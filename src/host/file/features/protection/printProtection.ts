import type { ProtectionModel } from "../../../model/protection.ts";
import { type AttributeValue, printElement } from "../block/printElement.ts";
import { hashPassword, type PasswordHash } from "./passwordHash.ts";
import { isProtectionSource } from "./protectionSource.ts";
import { protectionWords } from "./protectionWords.ts";

/**
 * Prints `<sheetProtection>`. A password typed in this session is hashed, one known only as a hash is kept.
 *
 * @param salt - 16 bytes that other sheets do not have.
 */
export function printProtection(protection: ProtectionModel, salt: Uint8Array): string {
  const { options } = protection;
  const locked = protectionWords.map(({ option, attribute, isLockedByDefault }): [string, AttributeValue] => [
    attribute,
    options[option] === isLockedByDefault ? !isLockedByDefault : null,
  ]);
  return printElement("sheetProtection", {
    ...printHash(hashOf(protection, salt)),
    sheet: true,
    ...Object.fromEntries(locked),
    selectLockedCells: options.selectionMode === "Normal" ? null : true,
    selectUnlockedCells: options.selectionMode === "None" ? true : null,
  });
}

function hashOf({ password, hasPassword, source }: ProtectionModel, salt: Uint8Array): PasswordHash | null {
  if (password !== null && password !== "") {
    return hashPassword(password, salt);
  }
  return hasPassword && isProtectionSource(source) ? source.hash : null;
}

function printHash(hash: PasswordHash | null): Record<string, AttributeValue> {
  if (hash === null) {
    return {};
  }
  const { algorithmName, hashValue, saltValue, spinCount } = hash;
  return algorithmName === null
    ? { password: hashValue }
    : { algorithmName, hashValue, saltValue, spinCount };
}
