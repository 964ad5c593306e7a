/** A function's texts in one language; parameter names are the same in all, for sentences and formulas use them. */
export interface FunctionTexts {
  readonly description: string;
  /** By parameter name. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A call that people can copy and tests run. */
export interface FunctionExample {
  readonly formula: string;
  /** One value, or the rows that spill. */
  readonly expected: number | string | readonly (readonly (number | string)[])[];
}

/** What the same costs without the add-in, by a native formula; null where no single formula does it. */
export interface NativeEquivalent {
  readonly formula: string | null;
  /** What the native way leaves out, or why there is none. */
  readonly note: Readonly<Record<"en" | "zh-CN" | "zh-TW", string>>;
}
