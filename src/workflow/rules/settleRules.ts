import {
  placeOf,
  policyFromTables,
  policyStamp,
  type AppraisalPolicy,
  type Issue,
  type TablePolicy,
} from "../../core/index.ts";
import type { RulesSeen, SheetRules } from "./sheetRules.ts";

/** Which rules the tables of the workbook give, if they count. */
export interface SettledRules {
  /** The rules of a sheet that go before all others; null where those of before stay. */
  readonly rules: {
    readonly policy: AppraisalPolicy;
    readonly sheetName: string;
    readonly isTab: boolean;
  } | null;
  readonly issues: readonly Issue[];
  /** The cell of a part of the rules in force. */
  readonly placeOf: (pointer: string) => string | undefined;
  /** What the tables say now, to be kept with the next decision about the rules. */
  readonly seen: RulesSeen;
}

/**
 * Decides between the rules of before (kept, of a template, proposed) and those that stand as tables: the last change
 * counts. A tab that still says what we wrote is no change. Tables that already said the same when the rules were
 * last kept are older than those; where both were changed, an issue names the cell that differs.
 *
 * @param before - The rules that count without the tables; they stand in for cells that cannot be read.
 * @param kept - The rules kept in the workbook; null where there are none.
 * @param keptSeen - What the tables said when the rules were kept; null where nothing was kept.
 */
export function settleRules(
  sheets: readonly SheetRules[],
  before: AppraisalPolicy,
  kept: AppraisalPolicy | null,
  keptSeen: RulesSeen | null,
): SettledRules {
  const readings = sheets.map((sheet) => ({ sheet, read: policyFromTables(sheet.tables, before) }));
  const tab = readings.find(({ sheet }) => sheet.kind === "tab");
  const said = readings.flatMap(({ read }) => (read === null ? [] : [policyStamp(read.policy)]));
  const seen: RulesSeen = { said, stamp: tab?.read?.stamp ?? null };
  const issues: Issue[] = [];
  for (const { sheet, read } of readings) {
    if (read === null) {
      issues.push({ code: "policy_tables_missing", at: null, sheet: sheet.sheetName });
      continue;
    }
    if (sheet.kind === "tab" && read.isUntouched) continue;
    const isOlder = keptSeen?.said.includes(policyStamp(read.policy)) === true;
    if (isOlder) {
      // Decided later in the pane: the sheet goes on showing other rules until the next publishing.
      if (kept !== null) issues.push(...conflict(sheet, read, kept, "pane"));
      continue;
    }
    const isPaneUnpublished = kept !== null && keptSeen !== null && keptSeen.stamp === seen.stamp;
    const isBoth = sheet.kind === "tab" && isPaneUnpublished;
    return {
      rules: { policy: read.policy, sheetName: sheet.sheetName, isTab: sheet.kind === "tab" },
      issues: [
        ...issues,
        ...sheet.issues,
        ...read.issues,
        ...(isBoth ? conflict(sheet, read, kept, "sheet") : []),
      ],
      placeOf: (pointer) => placeOf(read.places, pointer),
      seen,
    };
  }
  return { rules: null, issues, placeOf: () => undefined, seen };
}

/** One issue at the first cell where sheet and pane say different things; none where they agree. */
function conflict(
  { sheetName }: SheetRules,
  { policy, places }: TablePolicy,
  kept: AppraisalPolicy,
  used: "sheet" | "pane",
): readonly Issue[] {
  const pointers = differences(policy, kept, "");
  const at = pointers.map((pointer) => placeOf(places, pointer)).find((place) => place !== undefined) ?? null;
  return pointers.length === 0
    ? []
    : [{ code: "policy_changed_twice", at, sheet: sheetName, used, differences: pointers.length }];
}

/** Pointers of all values that differ. */
function differences(left: unknown, right: unknown, pointer: string): readonly string[] {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) {
    return left === right ? [] : [pointer];
  }
  const parts = (value: object): Readonly<Record<string, unknown>> => ({ ...value });
  const [first, second] = [parts(left), parts(right)];
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].flatMap((key) =>
    differences(first[key], second[key], `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}
