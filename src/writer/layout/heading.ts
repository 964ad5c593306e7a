import type { BlockPlan, RowHeightPlan, StylePlan } from "../../sheet/index.ts";
import type { Book } from "../model/book.ts";
import { styles } from "../theme/styles.ts";

/** Of the seal; the audit tab has it whole. */
const shownDigits = 16;

/** Title and subtitle in the first two rows of a tab. */
export interface Heading {
  readonly blocks: readonly BlockPlan[];
  readonly styles: readonly StylePlan[];
  readonly rowHeights: readonly RowHeightPlan[];
}

/**
 * What stands at the top of each tab: what it is, and which rules, when, from which file.
 *
 * @param right - Last column of the tab's table, 0-based.
 */
export function heading(book: Book, title: string, right: number): Heading {
  const { policy, options, texts, seal } = book;
  const facts = [
    policy.name,
    `${texts.common.policyVersion} ${policy.version}`,
    `${texts.common.generated} ${options.generatedAt.slice(0, 16).replace("T", " ")}`,
    ...(options.workbookName === null ? [] : [options.workbookName]),
    ...(seal === null ? [] : [`SHA-256 ${seal.whole.slice(0, shownDigits)}…`]),
  ];
  const row = (index: number) => ({ top: index, left: 0, bottom: index, right: Math.max(0, right) });
  return {
    blocks: [{ top: 0, left: 0, cells: [[title], [facts.filter((fact) => fact !== "").join("  ·  ")]] }],
    styles: [
      { area: row(0), style: styles.title },
      { area: row(1), style: styles.subtitle },
    ],
    rowHeights: [
      { top: 0, bottom: 0, points: 26 },
      { top: 1, bottom: 1, points: 16 },
    ],
  };
}
