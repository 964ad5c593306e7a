import type { EpochDay } from "../units.ts";

/** What a cell of a policy table holds once it is understood. Lists are the values of one cell. */
export type TableValue = string | number | boolean | null | readonly string[];

/** How a cell is understood. `share` is a part of a whole (30, 0.3, "30%"), `months` also takes "2 years". */
type ColumnKind =
  "text" | "number" | "share" | "months" | "flag" | "choice" | "choices" | "list" | "day" | "rule";

/** One column of a policy table, or one single parameter. */
export interface TableColumn<Value extends TableValue = TableValue> {
  readonly kind: ColumnKind;
  /** What an empty cell means. */
  readonly blank: Value;
  /** A row without it cannot be used. */
  readonly isRequired: boolean;
  /** Codes that may stand in a cell of a choice; their words are the catalogue's. */
  readonly codes: readonly string[];
  /** Where a code's word in this column differs from its word elsewhere: the catalogue's key by code. */
  readonly wordKeys: Readonly<Record<string, string>>;
  readonly min: number | null;
  readonly max: number | null;
  readonly isWhole: boolean;
}

/** What the cells of a column hold. */
export type ValueOf<Column> = Column extends TableColumn<infer Value> ? Value : never;

interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  readonly isWhole?: boolean;
}

const column = <Value extends TableValue>(
  kind: ColumnKind,
  blank: Value,
  more: Partial<TableColumn<Value>> = {},
): TableColumn<Value> => ({
  kind,
  blank,
  isRequired: false,
  codes: [],
  wordKeys: {},
  min: null,
  max: null,
  isWhole: false,
  ...more,
});

/** The kinds of column, each with what an empty cell means. */
export const columns = {
  text: () => column<string | null>("text", null),
  /** A name without which the row says nothing. */
  name: () => column<string | null>("text", null, { isRequired: true }),
  rule: () => column<string | null>("rule", null),
  number: <Blank extends number | null>(blank: Blank, limits: NumberLimits = {}) =>
    column<number | Blank>("number", blank, limits),
  requiredNumber: (limits: NumberLimits = {}) =>
    column<number | null>("number", null, { ...limits, isRequired: true }),
  months: (limits: NumberLimits = {}) => column<number | null>("months", null, limits),
  share: (limits: NumberLimits = {}) => column<number | null>("share", null, limits),
  flag: (blank: boolean) => column<boolean>("flag", blank),
  choice: <const Code extends string, Blank extends Code | null>(
    codes: readonly Code[],
    blank: Blank,
    wordKeys: Partial<Record<Code, string>> = {},
  ) => column<Code | Blank>("choice", blank, { codes, wordKeys: wordKeys as Record<string, string> }),
  choices: <const Code extends string>(codes: readonly Code[]) =>
    column<readonly Code[]>("choices", [], { codes }),
  list: () => column<readonly string[]>("list", []),
  day: () => column<EpochDay | null>("day", null),
} as const;
