/** Quantities a formula may name. */
export type FormulaName = "actual" | "target" | "base" | "weight";

/** A formula as a tree. */
export type FormulaNode =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: FormulaName }
  | { readonly kind: "negate" | "percent"; readonly of: FormulaNode }
  | {
      readonly kind: "binary";
      readonly sign: BinarySign;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaNode[] };

export type BinarySign = "+" | "-" | "*" | "/" | "^" | "=" | "<>" | "<" | "<=" | ">" | ">=";
