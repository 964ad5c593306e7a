import { sha512 } from "@noble/hashes/sha2";

const saltBytes = 16;

/**
 * A salt that is another for every sheet (or workbook) and password, but the same whenever the same model is saved: saving twice
 * gives the same bytes. The hash guards against slips, not against people who can read the file.
 */
export function saltFor(owner: string, password: string): Uint8Array {
  return sha512(new TextEncoder().encode(`${owner} ${password}`)).slice(0, saltBytes);
}
