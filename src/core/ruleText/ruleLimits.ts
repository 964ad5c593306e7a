import { quantityPattern as N, readQuantity } from "./quantityText.ts";
import type { RuleBody } from "./ruleTextReading.ts";

/** What a text says about the most and the least points; null where it says nothing. */
export interface RuleLimits {
  readonly cap: number | null;
  readonly floor: number | null;
  /** At most so many points are taken away. */
  readonly mostLost: number | null;
  /** At most so many points are added. */
  readonly mostGained: number | null;
  /** "上限10分" alone may limit the points, the loss or the gain; which of them the rule decides. */
  readonly bareLimit: number | null;
}

/** The limits that a rule gets, and which of them the words leave open. */
interface AppliedLimits {
  readonly cap: number | null;
  readonly floor: number | null;
  readonly assumed: readonly string[];
}

const nothing: RuleLimits = { cap: null, floor: null, mostLost: null, mostGained: null, bareLimit: null };

const chinese = (words: string): RegExp =>
  new RegExp(`[,;(]?(?:${words})(${N})分?(?:为止|封顶)?\\)?(?=[,;。]|$)`, "u");
const english = (words: string): RegExp =>
  new RegExp(
    `[,;]? ?(?:and |but )?(?:up to|(?:to )?(?:a )?max(?:imum)?(?: of)?|at most|no more than|capped at|cap) ?(${N}) ?(?:points?|pts?|marks?)? ?(?:${words})(?=[,;.]|$)`,
    "iu",
  );
const most = "(?:累计|合计|单项|本项|每月|全年)?(?:最多|最高|至多|不超过|上限)";
const patterns = {
  mostLost: [
    chinese(`${most}扣(?:减|分)?|扣(?:减|分)(?:上限|封顶|不超过|最多|累计不超过)为?|扣(?:满|完)`),
    english("deducted|off|lost|deduction|in deductions"),
  ],
  mostGained: [
    chinese(`${most}(?:可|能)?(?:加|奖)(?:分)?|加分(?:上限|封顶|不超过|最多)为?|加满`),
    english("added|extra|bonus"),
  ],
  floor: [
    chinese("最低不低于|最低得?|保底(?:为)?|下限为?"),
    new RegExp(`[,;] ?(?:min(?:imum)?(?: of)?|no less than|at least) ?(${N}) ?(?:points?)?(?=[,;.]|$)`, "iu"),
  ],
  cap: [
    chinese("最高不超过|最高得|总分不超过|得分(?:上限为?|不超过)"),
    new RegExp(`[,;](?:总分|本项)?满分为?(${N})分?(?=[,;。]|$)`, "u"),
    new RegExp(`[,;](${N})分?(?:封顶|为限|为上限)(?=[,;。]|$)`, "u"),
  ],
  bareLimit: [
    chinese("最高|封顶(?:为)?|上限为?|(?:累计|合计)(?:不超过|最多|上限为?)|最多|至多|以(?=\\d+分?封顶)"),
    english("(?:in )?(?:total)?"),
  ],
};
const stop =
  /[,;(](?:直至)?(?:扣完为止|扣完止|扣至(?:0|零)分?(?:为止)?|不计负分|不(?:得|计)?负分)\)?|[,;] ?(?:down to|not below|no lower than|minimum(?: of)?|floor) ?(?:0|zero)(?: ?points?)?(?=[,;.]|$)/iu;

/**
 * Takes limits out of a text, wherever they stand, before its kind is looked for.
 *
 * @param full - What "full points" means; limits in per cent are shares of it.
 *
 * @example
 * takeLimits("每超1天扣0.5分,最多扣10分")
 * //=> { limits: { cap: null, floor: null, mostLost: 10, mostGained: null, bareLimit: null }, rest: "每超1天扣0.5分" }
 */
export function takeLimits(text: string, full = 100): { readonly limits: RuleLimits; readonly rest: string } {
  const bracket = new RegExp(`\\((?=最)(?:最高(${N})分)?,?(?:最低(${N})分)?\\)`, "u").exec(text);
  if (bracket !== null) {
    const [used, cap, floor] = bracket;
    return {
      limits: { ...nothing, cap: numberOf(cap, full), floor: numberOf(floor, full) },
      rest: text.replace(used, ""),
    };
  }
  let rest = text;
  const take = (patterns: readonly RegExp[]): number | null => {
    for (const pattern of patterns) {
      const match = pattern.exec(rest);
      if (match === null) continue;
      rest = rest.replace(match[0], "");
      return numberOf(match[1], full);
    }
    return null;
  };
  const mostLost = take(patterns.mostLost);
  const mostGained = take(patterns.mostGained);
  const floor = take(patterns.floor);
  const cap = take(patterns.cap);
  const bareLimit = take(patterns.bareLimit);
  const emptied = rest.replace(stop, "");
  const stopsAtNothing = emptied === rest ? null : 0;
  return {
    limits: { cap, floor: floor ?? stopsAtNothing, mostLost, mostGained, bareLimit },
    rest: emptied.replace(/[,;(]?(?:上)?不封顶\)?|[,;] ?(?:no cap|uncapped)/iu, ""),
  };
}

/**
 * Turns limits of losses and gains into a floor and a cap. A limit that does not say of what it is one limits the
 * loss of a rule that only takes away, the gain of one that only adds, where it is less than the rule's base; it is
 * then assumed. Otherwise it is the most points.
 *
 * @example
 * const body = { kind: "plusMinus", base: 100, perEvent: -0.5 }
 * applyLimits(body, { cap: null, floor: null, mostLost: null, mostGained: null, bareLimit: 10 })
 * //=> { cap: null, floor: 90, assumed: ["floor"] }
 */
export function applyLimits(body: RuleBody, limits: RuleLimits): AppliedLimits {
  const { cap, floor, mostLost, mostGained, bareLimit } = limits;
  const base = baseOf(body);
  const lowest = mostLost === null || base === null ? null : base - mostLost;
  const highest = mostGained === null || base === null ? null : base + mostGained;
  const stated = { cap: cap ?? highest, floor: greater(floor, lowest) };
  if (bareLimit === null) return { ...stated, assumed: [] };
  const turn = base !== null && bareLimit < base ? directionOf(body) : null;
  if (turn === "loses" && stated.floor === null) {
    return { cap: stated.cap, floor: (base ?? 0) - bareLimit, assumed: ["floor"] };
  }
  if (turn === "gains" && stated.cap === null) {
    return { cap: (base ?? 0) + bareLimit, floor: stated.floor, assumed: ["cap"] };
  }
  return { cap: stated.cap ?? bareLimit, floor: stated.floor, assumed: [] };
}

function baseOf(body: RuleBody): number | null {
  if (body.kind === "perUnit" || body.kind === "plusMinus") return body.base;
  return body.kind === "range" || body.kind === "allOf" ? body.full : null;
}

function directionOf(body: RuleBody): "loses" | "gains" | null {
  if (body.kind === "plusMinus") return body.perEvent < 0 ? "loses" : "gains";
  if (body.kind === "perUnit") {
    if (body.gainPerUnit === 0) return "loses";
    return body.lossPerUnit === 0 ? "gains" : null;
  }
  return body.kind === "range" || body.kind === "allOf" ? "loses" : null;
}

const greater = (left: number | null, right: number | null): number | null =>
  left === null ? right : right === null ? left : Math.max(left, right);

/** "最高120%" limits the points to 120 % of full points. */
function numberOf(text: string | undefined, full: number): number | null {
  if (text === undefined) return null;
  return text.endsWith("%") ? (readQuantity(text.slice(0, -1)) * full) / 100 : readQuantity(text);
}
