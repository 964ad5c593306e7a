import { FileError } from "./FileError.ts";

const zip = [0x50, 0x4b];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** "EncryptedPackage" as a compound file spells its entries: UTF-16, little end first. */
const encryptedPackage = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);

export type FileKind = "zip" | "legacyWorkbook" | "other";

/** Tells from its first bytes what kind of file this is; one that needs a password is refused here. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, zip)) {
    return "zip";
  }
  if (!startsWith(bytes, compoundFile)) {
    return "other";
  }
  if (includes(bytes, encryptedPackage)) {
    throw new FileError("encrypted", "The workbook needs a password to be opened.");
  }
  return "legacyWorkbook";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) {
      return true;
    }
  }
  return false;
}
