import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import { canonicalText } from "./canonicalText.ts";

/**
 * SHA-256 of a content's canonical text, as 64 hexadecimal digits.
 *
 * @example
 * contentHash({ b: 1, a: 2 }) === contentHash({ a: 2, b: 1 })
 * //=> true
 */
export const contentHash = (content: unknown): string => bytesToHex(sha256(canonicalText(content)));
