import { isChangedHan } from "./isChangedHan.ts";

const firstElsewhere = 0x2e80;
/** Chinese characters that stand elsewhere in Unicode: rare ones, and the first halves of those of two units. */
const elsewhere: readonly (readonly [first: number, last: number])[] = [
  [firstElsewhere, 0x2fdf],
  [0x3400, 0x4dbf],
  [0xf900, 0xfaff],
  [0xd840, 0xd8bf],
];

/**
 * Could writing it in Simplified characters change this text? False is certain and needs no dictionary: most Chinese
 * workbooks hold Simplified characters only.
 */
export function mayBeTraditional(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < firstElsewhere) continue;
    if (isChangedHan(unit) || elsewhere.some(([first, last]) => unit >= first && unit <= last)) return true;
  }
  return false;
}
