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

/** How the same is done without the add-in. */
export interface NativeEquivalent {
  /** For one cell of the function's first example; null where no single formula does it. */
  readonly native: { readonly formula: string; readonly expected: number | string } | null;
  /** What the native way leaves out, or why there is none. */
  readonly note: Readonly<Record<"en" | "zh-CN" | "zh-TW", string>>;
}
