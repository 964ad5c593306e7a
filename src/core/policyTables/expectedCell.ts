/** What a cell of a policy table must hold. */
export type ExpectedCell =
  "number" | "wholeNumber" | "share" | "months" | "yesNo" | "choice" | "date" | "rule" | "text" | "something";
