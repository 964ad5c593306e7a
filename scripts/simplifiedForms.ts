import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConverterFactory } from "opencc-js/core";
import toMainland from "opencc-js/to/cn";
import prettier from "prettier";
import { ownTexts } from "./lib/ownTexts.ts";

/**
 * Writes the dictionary of Simplified forms as the add-in ships it: half of the package's size, no tree to put together
 * before the first word, and what our own words take apart from the rest, which the pane loads only where a workbook
 * asks for it. To be run after every new version of opencc-js, and after new words in Traditional characters; tests
 * compare them.
 *
 *   npx tsx scripts/simplifiedForms.ts
 */
const folder = "src/reader/text";
const firstHan = 0x4e00;
const lastHan = 0x9fff;
const charactersPerSign = 6;

const convert = ConverterFactory(...toMainland);
const typed = toMainland
  .flat(2)
  .flatMap((dictionary: unknown) => (typeof dictionary === "string" ? dictionary.split("|") : []))
  .map((entry) => entry.split(" ")[0] ?? "");
const isOne = (text: string): boolean => Array.from(text).length === 1;
const words = typed.filter((text) => !isOne(text)).sort((left, right) => right.length - left.length);
const changed = new Set(
  typed.flatMap((text) => {
    const simplified = Array.from(convert(text));
    return Array.from(text).filter((character, place) => simplified[place] !== character);
  }),
);
const usual = Array.from({ length: lastHan - firstHan + 1 }, (_, place) =>
  String.fromCharCode(firstHan + place),
);
const rare = [...changed].filter((character) => !usual.includes(character));

const bits = Array.from({ length: Math.ceil(usual.length / charactersPerSign) }, (_, sign) =>
  String.fromCharCode(
    usual
      .slice(sign * charactersPerSign, (sign + 1) * charactersPerSign)
      .reduce((sum, character, bit) => sum + (changed.has(character) ? 1 << bit : 0), 48),
  ),
);

/** Lines that a screen can show. */
function printText(signs: readonly string[], perLine: number): string {
  const lines = Array.from({ length: Math.ceil(signs.length / perLine) }, (_, line) =>
    JSON.stringify(signs.slice(line * perLine, (line + 1) * perLine).join("")),
  );
  return `[${lines.join(",\n")}].join("")`;
}

/** Entries of a list of words: each with its form where it has another. */
const printWords = (list: readonly string[]): string =>
  printText(
    Array.from(list.map((word) => (convert(word) === word ? word : `${word} ${convert(word)}`)).join("|")),
    50,
  );

/** Changed in some words only, and usual in Simplified texts: "覆盖率", "什么", the name Shen. */
const shared = "覆坏么沈";
const own = new Set(Array.from(ownTexts() + shared).filter((character) => changed.has(character)));
const ownWords = words.filter((word) =>
  Array.from(word).every((character) => own.has(character) || !changed.has(character)),
);

await write(
  "traditionalBits.ts",
  `/** The first and the last of the characters that the bits are of. */
export const firstHan = 0x${firstHan.toString(16)};
export const lastHan = 0x${lastHan.toString(16)};
export const charactersPerSign = ${String(charactersPerSign)};

/**
 * One bit for each of these characters: does the dictionary change it, alone or inside a word? Six to a sign, from "0"
 * on, the lowest first.
 */
export const traditionalBits = ${printText(bits, 100)};
`,
);
await write(
  "usualForms.ts",
  `/** The Traditional characters of our own words, and some that Simplified texts have too, each with its form behind it. */
export const usualForms = ${printText(
    [...own].sort().flatMap((character) => [character, convert(character)]),
    50,
  )};

/** Words of these and unchanged characters that are not written as their characters are alone; the longest first. */
export const usualWords = ${printWords(ownWords)};
`,
);
await write(
  "allForms.ts",
  `/** What each character with a bit is alone, in their order. */
export const simplifiedCharacters = ${printText(
    usual.filter((character) => changed.has(character)).map((character) => convert(character)),
    50,
  )};

/** Changed characters that stand elsewhere in Unicode, each with its form behind it. */
export const rareForms = ${printText(
    rare.flatMap((character) => [character, convert(character)]),
    50,
  )};

/** Words that are not written as their characters are alone, each with its form where it has another; the longest first. */
export const wordForms = ${printWords(words)};
`,
);

async function write(name: string, source: string): Promise<void> {
  const file = join(folder, name);
  const head =
    "// Made by scripts/simplifiedForms.ts from the dictionaries of opencc-js (Apache-2.0); not to be changed by hand.\n\n";
  const config = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(head + source, { parser: "typescript", ...config }));
}
