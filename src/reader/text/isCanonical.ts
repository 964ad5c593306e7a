import { mayBeTraditional } from "./mayBeTraditional.ts";
import { firstHan, lastHan } from "./traditionalBits.ts";

const asciiPlain = /^[\w.%/-]$/u;

const unknown = 0;
const settled = 1;
const open = 2;
/** What is known of each UTF-16 unit; filled as texts come by. */
const states = new Uint8Array(0x10000);

/**
 * Is it certain, character by character, that normalising leaves this text as it is? Most names, ids and departments
 * are so, and need neither a conversion nor a place in a cache. False says "perhaps not".
 */
export function isCanonical(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    let state = states[unit];
    if (state === unknown) {
      state = settle(text.charAt(index), unit);
      states[unit] = state;
    }
    if (state !== settled) return false;
  }
  return true;
}

function settle(character: string, unit: number): number {
  if (unit < 0x80) return asciiPlain.test(character) ? settled : open;
  const isHan = unit >= firstHan && unit <= lastHan;
  return isHan && !mayBeTraditional(character) ? settled : open;
}
