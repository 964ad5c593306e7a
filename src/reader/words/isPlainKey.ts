import { plainWords } from "../text/plainWords.ts";

/**
 * Is this text, where a name or an id stands, surely none of the words that say that a row is nobody: totals, means,
 * notes, signatures, examples, targets, weights? False says nothing.
 *
 * @param canonical - Text as `canonicalText` gives it.
 */
export const isPlainKey = plainWords("计总均分签注备说审批制合汇累共值差数率章期名页最人者例示标重");
