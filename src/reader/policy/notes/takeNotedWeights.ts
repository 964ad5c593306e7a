import type { NodeDraft } from "../../join/joinIndicators.ts";
import type { FoundWeight } from "../../layout/tableReading.ts";
import { canonicalText } from "../../text/canonicalText.ts";
import type { Note } from "./collectNotes.ts";

type Weighted = Pick<NodeDraft, "id" | "name" | "parentId" | "at" | "kind"> & { weight: FoundWeight | null };

/**
 * Weights that stand in words only: in the comment of an indicator's own cell, or in a line that gives all indicators
 * or areas under one parent their share ("KPI占70%，能力占30%", "70%业绩＋30%态度", "业绩与态度按7:3"). Such a line counts
 * only where its shares make a whole. Fills `weight` of the nodes that have none.
 *
 * @param comments - Comments of cells by their place.
 */
export function takeNotedWeights(
  nodes: readonly Weighted[],
  notes: readonly Note[],
  comments: ReadonlyMap<string, string>,
): void {
  for (const node of nodes)
    if (node.kind === "indicator") node.weight ??= weightIn(comments.get(node.at) ?? "", node.at);
  const parents = new Set(nodes.map(({ parentId }) => parentId));
  for (const parentId of parents) {
    const siblings = nodes.filter((node) => node.parentId === parentId);
    if (siblings.length < 2 || siblings.some(({ weight }) => weight !== null)) continue;
    const found = sharedOut(siblings, notes);
    siblings.forEach((node, index) => {
      node.weight = found?.[index] ?? null;
    });
  }
  takeSharesOfAll(nodes, notes);
}

/** One list over all areas: shares of the whole, where neither an area nor an indicator has a weight of its own. */
function takeSharesOfAll(nodes: readonly Weighted[], notes: readonly Note[]): void {
  const leaves = nodes.filter(({ kind }) => kind === "indicator");
  const areParted = new Set(leaves.map(({ parentId }) => parentId)).size > 1;
  if (!areParted || nodes.some(({ weight }) => weight !== null)) return;
  const found = sharedOut(leaves, notes);
  leaves.forEach((node, index) => {
    node.weight = found?.[index] ?? null;
  });
}

/** "权重30%", "占比：30", "weight 30%" in the comment of one indicator. */
function weightIn(comment: string, at: string): FoundWeight | null {
  const match =
    /(?:权重|占比|比重|weight(?:ing|age)?)\D{0,6}?(\d+(?:\.\d+)?)\s*(%?)|占\s*(\d+(?:\.\d+)?)\s*%/iu.exec(
      canonicalText(comment),
    );
  if (match === null) return null;
  const number = Number(match[1] ?? match[3]);
  const isShare = match[2] === "" && number <= 1;
  const share = Number((isShare ? number : number / 100).toPrecision(12));
  return share <= 0 || share > 1 ? null : { share, typed: match[0], at, source: "note", isPoints: false };
}

/** One line, or a line for each of them, that gives all of them a share of one whole. */
function sharedOut(siblings: readonly Weighted[], notes: readonly Note[]): readonly FoundWeight[] | null {
  const names = siblings.map(({ name }) => variantsOf(name));
  for (let first = 0; first < notes.length; first += 1) {
    const note = notes[first];
    if (note === undefined || !/\d/u.test(note.text) || !names.some((name) => isNamed(note.text, name)))
      continue;
    const found =
      ratioIn(note, names) ??
      sharesIn([note], names) ??
      sharesIn(notes.slice(first, first + siblings.length), names) ??
      sharesIn(below(notes.slice(first)).slice(0, siblings.length), names);
    if (found !== null) return found;
  }
  return null;
}

/** Lines that begin in the column of the first: another list may stand beside this one. */
function below(notes: readonly Note[]): readonly Note[] {
  const columnOf = ({ at }: Note): string => at.replace(/\d+$/u, "");
  return notes.filter((note) => columnOf(note) === columnOf(notes[0] ?? note));
}

const isNamed = (text: string, variants: readonly string[]): boolean =>
  variants.some((name) => text.toLowerCase().includes(name));

/** "工作业绩考核" is 工作业绩 or 业绩 in a note. */
function variantsOf(name: string): readonly string[] {
  const plain = canonicalText(name).toLowerCase();
  const short = plain.replace(/(指标|考核|部分|类|得分|评分|维度|评价|考评|评估|分值|项)+$/u, "");
  const bare = short.replace(/^(工作|关键|岗位|个人|核心|专业)/u, "");
  return [...new Set([plain, short, bare])].filter((text) => text.length >= 2);
}

function sharesIn(
  notes: readonly Note[],
  names: readonly (readonly string[])[],
): readonly FoundWeight[] | null {
  const found = names.map((variants) => {
    for (const name of variants)
      for (const { text, at } of notes) {
        const share = shareOf(text, name);
        if (share !== null) return { ...share, at, source: "note", isPoints: false } as const;
      }
    return null;
  });
  const weights = found.filter((weight) => weight !== null);
  const sum = weights.reduce((total, { share }) => total + share, 0);
  return weights.length === names.length && Math.abs(sum - 1) < 0.011 ? weights : null;
}

/** The share right behind the name, or right before it. */
function shareOf(text: string, name: string): { readonly share: number; readonly typed: string } | null {
  const lower = text.toLowerCase();
  for (let start = lower.indexOf(name); start >= 0; start = lower.indexOf(name, start + 1)) {
    const behind = /^[^\d,，;；。、+＋\n%]{0,10}?(\d+(?:\.\d+)?)\s*(%|分)?/u.exec(
      text.slice(start + name.length),
    );
    const before = /(\d+(?:\.\d+)?)\s*(%)\s*(?:[×x*·]|的|of\s)?\s*$/iu.exec(text.slice(0, start));
    // "70%业绩+30%态度": the number behind belongs to the next name.
    const match =
      before !== null &&
      !/^\s*\D{0,6}\d+(?:\.\d+)?\s*%\s*([,，;；。、]|$)/u.test(text.slice(start + name.length))
        ? before
        : behind;
    if (match === null) continue;
    const number = Number(match[1]);
    const share = match[2] === undefined && number <= 1 ? number : number / 100;
    // "质量 | 40": a row of a table of weights.
    const isRow =
      match === behind && /^\t[\d.]+\s*(\t|$)/u.test(text.slice(start + name.length)) && number <= 100;
    const isShare = match[2] !== undefined || number <= 1 || isRow;
    if (isShare && share > 0 && share < 1)
      return {
        share: Number(share.toPrecision(12)),
        typed: `${name}${match === before ? "" : match[0]}`.trim(),
      };
  }
  return null;
}

/** "业绩与态度按7:3计算": names in order, and a ratio of as many parts. */
function ratioIn(note: Note, names: readonly (readonly string[])[]): readonly FoundWeight[] | null {
  const match = /(?<![\d:.])\d{1,3}(?:\s*[:比]\s*\d{1,3})+(?![\d:.])/u.exec(note.text);
  const parts = match?.[0].split(/\s*[:比]\s*/u).map(Number) ?? [];
  const sum = parts.reduce((total, part) => total + part, 0);
  if (match === null || parts.length !== names.length || ![10, 100].includes(sum)) return null;
  const text = note.text.toLowerCase();
  const places = names.map((variants) =>
    Math.max(...variants.map((name) => text.slice(0, match.index).indexOf(name))),
  );
  if (places.some((place, index) => place < 0 || place <= (places[index - 1] ?? -1))) return null;
  return parts.map((part) => ({
    share: part / sum,
    typed: match[0],
    at: note.at,
    source: "note",
    isPoints: false,
  }));
}
