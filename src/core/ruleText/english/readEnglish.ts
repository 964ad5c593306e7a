import { quantityPattern as N, readQuantity } from "../quantityText.ts";
import type { RuleReader } from "../ruleTextReading.ts";
import { englishPoints as P, readEnglishPoints } from "./englishPoints.ts";
import { readEnglishBands } from "./readEnglishBands.ts";
import { readEnglishBinary } from "./readEnglishBinary.ts";
import { readEnglishEvents, readEnglishUnits } from "./readEnglishUnits.ts";

const readTwoPoints: RuleReader = (text, full) => {
  const one = `(${N})(?: ?of(?: the)? target)? ?(?:earns|gets|scores|=|:) ?(${P})`;
  const match = new RegExp(`${one} ?(?:,|;|and) ?(?:and )?${one}`, "iu").exec(text);
  if (match === null) return null;
  const [used, input1 = "", points1 = "", input2 = "", points2 = ""] = match;
  return {
    body: {
      kind: "twoPoint",
      reads: input1.endsWith("%") ? "attainment" : "actual",
      from: { input: readQuantity(input1), points: readEnglishPoints(points1, full) },
      to: { input: readQuantity(input2), points: readEnglishPoints(points2, full) },
      extrapolate: false,
    },
    used,
    assumed: ["extrapolate"],
  };
};

const readRatio: RuleReader = (text, full) => {
  const match =
    /(pro[- ]?rata(?: to)?|in proportion to|proportional(?:ly)? to)(?: (?:the )?(?:achievement|attainment|completion|target)(?: rate)?)?/iu.exec(
      text,
    ) ??
    /(actual ?[÷/] ?target|target ?[÷/] ?actual|achievement rate|attainment) ?(?:[×*x] ?(\d+(?:\.\d+)?))?/iu.exec(
      text,
    );
  if (match === null) return null;
  const [words, left = "", points] = match;
  const form = /^target/iu.test(left) ? "inverse" : "direct";
  const most = points === undefined ? full : readQuantity(points);
  const assumed = points === undefined ? ["full"] : [];
  const gate = new RegExp(
    `[,;.] ?(?:(?:no points|nothing|zero|0 ?(?:points?)?) (?:is given )?(?:below|under) ?(${N})|(?:below|under|less than) ?(${N}) ?(?:earns?|gets?|scores?|is|:|=)? ?(?:no points|nothing|zero|0(?: ?points?)?))`,
    "iu",
  ).exec(text);
  if (gate === null || !text.includes(words + gate[0])) {
    return { body: { kind: "ratio", form, full: most }, used: words, assumed };
  }
  const bound = String(readQuantity(gate[1] ?? gate[2] ?? ""));
  const expression = `IF(a/t<${bound},0,${form === "direct" ? "a/t" : "t/a"}*base)`;
  return { body: { kind: "formula", expression, base: most }, used: words + gate[0], assumed };
};

const readers: readonly RuleReader[] = [
  readEnglishUnits,
  readEnglishEvents,
  readEnglishBinary,
  readEnglishBands,
  readTwoPoints,
  readRatio,
];

/** The English forms that policies use. */
export const readEnglish: RuleReader = (text, full) => {
  for (const read of readers) {
    const match = read(text, full);
    if (match !== null) return match;
  }
  return null;
};
