import { quantityPattern as N, readQuantity } from "../quantityText.ts";
import type { RuleReader } from "../ruleTextReading.ts";
import { englishPoints as P, readEnglishPoints } from "./englishPoints.ts";

const earns = " ?(?:earns?|gets?|scores?|gives?|is|=|:|->|→)? ?";
const band = new RegExp(
  `(?:(${N})(?: ?(?:or|and) ?(?:above|more|over|higher|better))|(?:at least|from|above|over|≥|>) ?(${N})|(${N}) ?(?:-|–|to) ?(${N})|(?:below|under|less than|<) ?(${N}))${earns}(${P})`,
  "iuy",
);

interface Band {
  readonly low: number;
  readonly high: number;
  readonly points: number;
  readonly isPercent: boolean;
}

/** "90% or above: 100, 80% to 90%: 80, below 80%: 0": bands that meet, the lower bound inside. */
export const readEnglishBands: RuleReader = (text, full) => {
  const start = text.search(new RegExp(band.source, "iu"));
  if (start === -1) return null;
  const bands: Band[] = [];
  band.lastIndex = start;
  let end = start;
  for (let match = band.exec(text); match !== null; match = band.exec(text)) {
    const [, least, atLeast, from, to, below, points = ""] = match;
    const isPercent = [least, atLeast, from, to, below].some((bound) => bound?.endsWith("%") === true);
    const read = (bound: string | undefined, open: number): number =>
      bound === undefined ? open : readQuantity(isPercent && !bound.endsWith("%") ? `${bound}%` : bound);
    const low = read(least ?? atLeast ?? from, -Infinity);
    bands.push({
      low,
      high: read(to ?? below, Infinity),
      points: readEnglishPoints(points, full),
      isPercent,
    });
    end = band.lastIndex;
    band.lastIndex = end + (/^[,;] ?(?:and )?|^\. ?/iu.exec(text.slice(end))?.[0].length ?? 0);
  }
  const rising = [...bands].sort((left, right) => left.low - right.low);
  const meets = rising.every(({ low }, index) => index === 0 || low === rising[index - 1]?.high);
  if (rising.length < 2 || !meets) return null;
  const open = rising.find(({ low }) => low === -Infinity);
  return {
    body: {
      kind: "steps",
      reads: bands.some(({ isPercent }) => isPercent) ? "attainment" : "actual",
      side: "atLeast",
      steps: rising
        .filter((one) => one !== open)
        .reverse()
        .map(({ low, points }) => ({ input: low, points })),
      otherwise: open?.points ?? 0,
    },
    used: text.slice(start, end),
    assumed: open === undefined ? ["otherwise"] : [],
  };
};
