import type { Issue } from "../issue.ts";

/** Weights as shares, 0..1, and what is to be said about how they were read. */
export interface ReadWeights {
  /** One per text; null where it could not be read or nothing stood there. */
  readonly weights: readonly (number | null)[];
  readonly issues: readonly Issue[];
}

/** A number, and whether a percent sign stood behind it. */
interface Written {
  readonly number: number;
  readonly isPercent: boolean;
}

/**
 * Reads the weights of siblings, written as 30, 0.3 or "30%", full-width signs included. Whether bare numbers are
 * percents or shares is decided for all of them together: above 1 they are percents. Where numbers of both kinds
 * stand side by side (30 and 0.3), each is read as the kind that it looks like, and an issue says so. A 1 among
 * numbers above 1 is one percent.
 *
 * @example
 * readWeights(["60", "30%", "10"]).weights
 * //=> [0.6, 0.3, 0.1]
 * readWeights([0.6, "0.3", "０.１"]).weights
 * //=> [0.6, 0.3, 0.1]
 */
export function readWeights(texts: readonly (string | number | null)[]): ReadWeights {
  const issues: Issue[] = [];
  const written = texts.map((text) => {
    const read = readOne(text);
    const isEmpty = text === null || (typeof text === "string" && text.trim() === "");
    if (read === null && !isEmpty) issues.push({ code: "weight_unreadable", at: null, text: String(text) });
    return read;
  });
  const bare = written.filter((one): one is Written => one !== null && !one.isPercent && one.number !== 0);
  const above = bare.filter(({ number }) => number > 1);
  const below = bare.filter(({ number }) => number < 1);
  if (above.length > 0 && below.length > 0) {
    issues.push({ code: "weights_mixed_notation", at: null, texts: texts.map((text) => String(text ?? "")) });
  }
  const weights = written.map((one) => {
    if (one === null) return null;
    const isPercent = one.isPercent || one.number > 1 || (one.number === 1 && above.length > 0);
    return isPercent ? one.number / 100 : one.number;
  });
  return { weights, issues };
}

function readOne(text: string | number | null): Written | null {
  if (typeof text === "number") return Number.isFinite(text) ? { number: text, isPercent: false } : null;
  const match = /^([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*(%)?$/u.exec((text ?? "").normalize("NFKC").trim());
  if (match === null) return null;
  return { number: Number(match[1]), isPercent: match[2] !== undefined };
}
