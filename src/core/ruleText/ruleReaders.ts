import type { RuleInput, RulePoint, UnitRounding } from "../policy/scoringRule.ts";
import { pointsPattern as P, readPoints } from "./pointsText.ts";
import { quantityPattern as N, readQuantity } from "./quantityText.ts";
import { readBands } from "./readBands.ts";
import { beyondWords, readEvents, shortWords } from "./readEvents.ts";
import { readCounts } from "./readCounts.ts";
import { readGradeWords } from "./readGradeWords.ts";
import { readLinear } from "./readLinear.ts";
import { readOccurrence } from "./readOccurrence.ts";
import { readRatio } from "./readRatio.ts";
import type { RuleReader } from "./ruleTextReading.ts";
import { speaksOfValue } from "./speaksOfValue.ts";

const subjectPattern = "(完成率|达成率|完成目标|完成|比值|实际值)?(?:的)?";
const earning = `(?<![\\d.])(${N})(?:[^\\d,;得为≥≤<>扣减加-]{0,6})(?:得|为|:|计|→)?(${P})`;

/** Percentages speak of attainment, unless the text says that they are the value itself. */
const readsOf = (subject: string | undefined, inputs: readonly string[], text = ""): RuleInput => {
  if (subject === "实际值" || speaksOfValue(text)) return "actual";
  return subject !== undefined || inputs.some((input) => input.endsWith("%")) ? "attainment" : "actual";
};
const roundingOf = (isFull: boolean, note: string | undefined): UnitRounding | null => {
  if (note !== undefined) return note.includes("比例") ? "fractional" : "started";
  return isFull ? "full" : null;
};
const pointsIn = (text: string, full: number): RulePoint[] =>
  [...text.matchAll(new RegExp(earning, "gu"))].map(([, input = "", points = ""]) => ({
    input: readQuantity(input),
    points: readPoints(points, full),
  }));

const readKnots: RuleReader = (text, full) => {
  const match = /(完成率|实际值)(两点直线|分段直线):(.*?)(,两端延长)?$/u.exec(text);
  if (match === null) return null;
  const [used, subject, kind, list = "", extended] = match;
  const reads = readsOf(subject, []);
  const knots = pointsIn(list, full);
  const [from, to] = knots;
  if (kind === "分段直线") return { body: { kind: "segments", reads, knots }, used, assumed: [] };
  if (from === undefined || to === undefined) return null;
  const extrapolate = extended !== undefined;
  return { body: { kind: "twoPoint", reads, from, to, extrapolate }, used, assumed: [] };
};

const readTwoPoints: RuleReader = (text, full) => {
  const match = new RegExp(
    `${subjectPattern}${earning}[,;](?:完成(?:目标)?)?${earning}(?![,;]?[≥≤\\d])`,
    "u",
  ).exec(text);
  if (match === null) return null;
  const [used, subject, input1 = "", points1 = "", input2 = "", points2 = ""] = match;
  return {
    body: {
      kind: "twoPoint",
      reads: readsOf(subject, [input1, input2], text),
      from: { input: readQuantity(input1), points: readPoints(points1, full) },
      to: { input: readQuantity(input2), points: readPoints(points2, full) },
      extrapolate: false,
    },
    used,
    assumed: ["extrapolate"],
  };
};

const readSteps: RuleReader = (text, full) => {
  const step = `[,;]?([≥≤])${earning}`;
  const match = new RegExp(
    `${subjectPattern}((?:${step})+)(?:[,;](?:其余|否则|其他|以外|(?:低于|不足|高于|超过|<|>)(${N}))(?:的)?(?:得|为)?(${P}))?`,
    "u",
  ).exec(text);
  if (match === null) return null;
  const [whole, subject, list = ""] = match;
  const [bound, rest] = match.slice(-2);
  const signs = new Set([...list.matchAll(/[≥≤]/gu)].map(([sign]) => sign));
  if (signs.size !== 1 || /^[,;]?[每]/u.test(text.slice(match.index + whole.length))) return null;
  const steps = pointsIn(list.replace(/[≥≤]/gu, ""), full);
  // "低于60%不得分" is the rest only where the last step begins at 60 %; else a stretch between them stays open.
  const isRest = bound === undefined || readQuantity(bound) === steps.at(-1)?.input;
  const otherwise = isRest ? rest : undefined;
  const used = isRest ? whole : `${subject ?? ""}${list}`;
  return {
    body: {
      kind: "steps",
      reads: readsOf(
        subject,
        [...list.matchAll(new RegExp(N, "gu"))].map(([number]) => number),
        text,
      ),
      side: signs.has("≥") ? "atLeast" : "atMost",
      steps,
      otherwise: otherwise === undefined ? 0 : readPoints(otherwise, full),
    },
    used,
    assumed: otherwise === undefined ? ["otherwise"] : [],
  };
};

const readRange: RuleReader = (text, full) => {
  const pattern = `${subjectPattern}在(${N})(?:至|到|-|~)(${N})之间(?:得|为)?(${P})[,;]每(满)?超出(${N})(\\([^)]*\\))?扣(${N})分?`;
  const match = new RegExp(pattern, "u").exec(text);
  if (match === null) return null;
  const [used, subject, low = "", high = "", points = "", isFull, unit = "", note, loss = ""] = match;
  const rounding = roundingOf(isFull !== undefined, note);
  return {
    body: {
      kind: "range",
      reads: readsOf(subject, [low, high]),
      low: readQuantity(low),
      high: readQuantity(high),
      full: readPoints(points, full),
      unit: readQuantity(unit),
      lossPerUnit: readQuantity(loss),
      rounding: rounding ?? "full",
    },
    used,
    assumed: rounding === null ? ["rounding"] : [],
  };
};

const metWords = {
  达到: "atLeast",
  不低于: "atLeast",
  按时完成: "atLeast",
  按期完成: "atLeast",
  完成: "atLeast",
  达成: "atLeast",
  达标: "atLeast",
  合格: "atLeast",
  不超过: "atMost",
  等于: "equals",
} as const;

const readBinary: RuleReader = (text, full) => {
  const pattern = `${subjectPattern}(${Object.keys(metWords).join("|")})(?:目标(?:值)?的?)?(${N})?(?:得|为)?(${P})[,;](?:否则|其余|未达到?|未(?:按[时期])?完成|未达成|未达标|不达标|不合格|没有完成|逾期)(?:目标)?(?:的)?(?:得|为)?(${P})`;
  const match = new RegExp(pattern, "u").exec(text);
  if (match === null) return null;
  const [used, subject, word = "达到", bound, met = "", notMet = ""] = match;
  return {
    body: {
      kind: "binary",
      reads: bound === undefined ? "attainment" : readsOf(subject, [bound]),
      met: metWords[word as keyof typeof metWords],
      bound: bound === undefined ? 1 : readQuantity(bound),
      pointsMet: readPoints(met, full),
      pointsNotMet: readPoints(notMet, full),
    },
    used,
    assumed: [],
  };
};

const unitPattern = `每(满)?(${shortWords}|${beyondWords})(?:于)?(?:目标(?:值)?的?)?(${N})[^\\d,;扣减加(]{0,4}(\\([^)]*\\))?(扣|减|加)(?:减)?(${N})分?`;

const readPerUnit: RuleReader = (text, full) => {
  const clause = new RegExp(unitPattern, "gu");
  const clauses = [...text.matchAll(clause)];
  const [first] = clauses;
  if (first === undefined || clauses.length > 2) return null;
  const head = text.slice(0, first.index);
  const start = new RegExp(
    `(完成率|达成率|比值|实际值)?(?:以(目标|${N})为(?:准|基准)|(?:≤|不高于|不超过|不大于|控制在)(${N})[^\\d,;得为]{0,3}|(?:≥|不低于|不少于|不小于|达到?)(${N})[^\\d,;得为]{0,3}|(${N})[^\\d,;得]{0,3}(?:(?:\\(含\\))?及?以[上内](?:\\(含\\))?)?(?=[得为]|[^\\d,;]{0,3}$)|(?:控制)?(?:在|于)?预算(?:以?内|之内)?|(?:达到?|完成|低于|高于|超过|未达到?|未完成|比|较|与|每)?目标(?:值)?(?:${N}(?![分\\d.]))?(?:相比)?的?|(?=(?:基础|基准|起评)分?为?${N})|(?<=率)(?=$))(?:得|为|[,;])?(?:基础分?为?|基准分?为?|起评分?为?)?(${P})?[,;]?(?:比目标|较目标)?$`,
    "u",
  ).exec(head);
  const loss = clauses.find(([, , , , , sign]) => sign !== "加");
  const gain = clauses.find(([, , , , , sign]) => sign === "加");
  const isBelow = (word = ""): boolean => new RegExp(`^(?:${shortWords})$`, "u").test(word);
  const isHigherBetter = loss === undefined ? !isBelow(gain?.[2]) : isBelow(loss[2]);
  const stated = start?.[2] ?? start?.[3] ?? start?.[4] ?? start?.[5];
  const unit = first[3] ?? "";
  const isAttainment = /完成率|达成率|比值/u.test(head) || first[0].includes("目标的");
  const reads: RuleInput = start?.[1] === "实际值" || !isAttainment ? "actual" : "attainment";
  const rounding = roundingOf(first[1] !== undefined, first[4]);
  const isTarget = stated === undefined || stated === "目标";
  return {
    body: {
      kind: "perUnit",
      reads,
      base: start?.[6] === undefined ? full : readPoints(start[6], full),
      reference: isTarget ? "target" : readQuantity(stated),
      unit: readQuantity(unit),
      lossPerUnit: loss === undefined ? 0 : readQuantity(loss[6] ?? ""),
      gainPerUnit: gain === undefined ? 0 : readQuantity(gain[6] ?? ""),
      direction: isHigherBetter ? "higherIsBetter" : "lowerIsBetter",
      rounding: rounding ?? "full",
    },
    used: (start?.[0] ?? "") + clauses.map(([words]) => words).join(text.includes(";") ? ";" : ","),
    assumed: [
      ...(rounding === null ? ["rounding"] : []),
      ...(start?.[6] === undefined ? ["base"] : []),
      ...(start === null && !first[0].includes("目标") ? ["reference"] : []),
      ...(unit.endsWith("%") && !isAttainment && start?.[1] !== "实际值" ? ["reads"] : []),
    ],
  };
};

const counts: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

const readAllOf: RuleReader = (text, full) => {
  const pattern = `(全部|各项|所有|[两二三四五六\\d]项)(?:指标|考核|内容)?(?:均|都|全部)?达标(?:得|为)?(${P})[,;](?:每有?|任)?[一1]项(?:未|不)达标扣(${N})分?(?::((?:「(?:[^」]|」」)*」、?)+))?`;
  const match = new RegExp(pattern, "u").exec(text);
  if (match === null) return null;
  const [used, number = "", points = "", loss = "", list] = match;
  const count = counts[number.charAt(0)] ?? (Number.parseInt(number, 10) || 0);
  const named = list === undefined ? null : readQuoted(list);
  if (named === null && count === 0) return null;
  return {
    body: {
      kind: "allOf",
      conditions: named ?? Array.from({ length: count }, (_, index) => String(index + 1)),
      full: readPoints(points, full),
      lossPerFailed: readQuantity(loss),
    },
    used,
    assumed: named === null ? ["conditions"] : [],
  };
};

const readQuoted = (text: string): string[] =>
  [...text.matchAll(/「((?:[^」]|」」)*)」/gu)].map(([, inner = ""]) => inner.replaceAll("」」", "」"));

const readAnchors: RuleReader = (text) => {
  const entry = `「(?:[^」]|」」)*」${N}分(?:「(?:[^」]|」」)*」)?`;
  const match = new RegExp(`按等级计分:(${entry}(?:、${entry})*)`, "u").exec(text);
  if (match === null) return null;
  const [used, list = ""] = match;
  const anchors = [...list.matchAll(new RegExp(entry, "gu"))].map(([words]) => {
    const [label = "", description] = readQuoted(words);
    // The label itself may hold "」0分": the points stand behind its own bracket.
    const points = new RegExp(`^「(?:[^」]|」」)*」(${N})分`, "u").exec(words)?.[1] ?? "";
    return { label, description: description ?? null, points: readQuantity(points) };
  });
  return { body: { kind: "anchors", anchors }, used, assumed: [] };
};

const readVeto: RuleReader = (text, full) => {
  const match = new RegExp(`发生即得?(${N})分,未发生得?(${N})分`, "u").exec(text);
  if (match !== null) {
    const [used, points = "", without = ""] = match;
    const body = {
      kind: "veto",
      pointsWith: readQuantity(points),
      pointsWithout: readQuantity(without),
    } as const;
    return { body, used, assumed: [] };
  }
  const word = /一票否决/u.exec(text);
  if (word === null) return null;
  const assumed = ["pointsWithout", "pointsWith"];
  return { body: { kind: "veto", pointsWithout: full, pointsWith: 0 }, used: word[0], assumed };
};

/** The kinds in the order in which a text is tried: the more particular words first. */
export const ruleReaders: readonly RuleReader[] = [
  readKnots,
  readRange,
  readAllOf,
  readAnchors,
  readVeto,
  readGradeWords,
  readCounts,
  readOccurrence,
  readLinear,
  readBands,
  readBinary,
  readEvents,
  readPerUnit,
  readSteps,
  readRatio,
  readTwoPoints,
];
