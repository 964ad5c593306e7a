import { sha512 } from "@noble/hashes/sha2";
import { decodeBase64, encodeBase64 } from "../block/base64.ts";

/** A password as a file stores it: not the password, but what a typed one is compared with. */
export interface PasswordHash {
  /** null for the 16-bit check sum of Excel before 2013. */
  readonly algorithmName: string | null;
  readonly hashValue: string;
  readonly saltValue: string;
  readonly spinCount: number;
}

/** Excel itself spins 100,000 times and reads any number; here a tenth keeps saving quick without native code. */
const spinCount = 10_000;

/** Hashes a password as Excel 2013 and later do: SHA-512 over salt and UTF-16 text, then spun. */
export function hashPassword(password: string, salt: Uint8Array): PasswordHash {
  return {
    algorithmName: "SHA-512",
    hashValue: encodeBase64(spin(password, salt, spinCount)),
    saltValue: encodeBase64(salt),
    spinCount,
  };
}

/**
 * Tells whether a typed password is the one of the file; undefined when the file uses an algorithm that is not
 * known here.
 */
export function isPassword(password: string, hash: PasswordHash): boolean | undefined {
  if (hash.algorithmName === null) {
    return legacyHash(password) === hash.hashValue.toUpperCase().padStart(4, "0");
  }
  return hash.algorithmName === "SHA-512"
    ? encodeBase64(spin(password, decodeBase64(hash.saltValue), hash.spinCount)) === hash.hashValue
    : undefined;
}

function spin(password: string, salt: Uint8Array, rounds: number): Uint8Array {
  const text = new Uint8Array(password.length * 2);
  const view = new DataView(text.buffer);
  for (let index = 0; index < password.length; index += 1) {
    view.setUint16(index * 2, password.charCodeAt(index), true);
  }
  let hash = sha512(joined(salt, text));
  const counter = new Uint8Array(4);
  for (let round = 0; round < rounds; round += 1) {
    new DataView(counter.buffer).setUint32(0, round, true);
    hash = sha512(joined(hash, counter));
  }
  return hash;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

/** ECMA-376 part 4, 3.3.1.81: a check sum of 15 bits, four hexadecimal digits. */
function legacyHash(password: string): string {
  const rotate = (value: number): number => ((value >> 14) & 1) | ((value << 1) & 0x7fff);
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index -= 1) {
    hash = rotate(hash) ^ (password.charCodeAt(index) & 0xff);
  }
  return (rotate(hash) ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, "0");
}
