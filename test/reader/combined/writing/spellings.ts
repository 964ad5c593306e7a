import type { Chance } from "../chance.ts";
import type { Scale } from "../content/content.ts";
import { fullWidth } from "./fullWidth.ts";
import { numberAsText } from "./numberAsText.ts";
import { percentFormat } from "./percentFormat.ts";
import { percentText } from "./percentText.ts";
import { plain } from "./plain.ts";
import type { Spelling } from "./spelling.ts";
import { withUnit } from "./withUnit.ts";
import { wordWithNumber } from "./wordWithNumber.ts";

/** Every way to write a number; a new one is a file and a word here. */
export const spellings: readonly Spelling[] = [
  plain,
  numberAsText,
  fullWidth,
  withUnit,
  wordWithNumber,
  percentText,
  percentFormat,
];

/** Half of all books are plain. */
export function drawSpelling(chance: Chance, scale: Scale): Spelling {
  if (chance.is(0.5)) return plain;
  return chance.pick(
    spellings.filter(({ max }) => max === null || (max === scale.max && scale.id === "0-100")),
  );
}
