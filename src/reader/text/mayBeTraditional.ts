import { firstHan, lastHan, traditionalBits } from "./traditionalBits.ts";

/** Chinese characters that stand elsewhere in Unicode: rare ones and those of two units. */
const elsewhere = /[\u2e80-\u2fdf\u3400-\u4dbf\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

/**
 * Could writing it in Simplified characters change this text? False is certain and needs no dictionary: most Chinese
 * workbooks hold Simplified characters only.
 */
export function mayBeTraditional(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < firstHan || unit > lastHan) continue;
    const place = unit - firstHan;
    const bits = traditionalBits.charCodeAt(Math.floor(place / 6)) - 48;
    if (((bits >> (place % 6)) & 1) === 1) return true;
  }
  return elsewhere.test(text);
}
