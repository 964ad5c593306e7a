import { errorCodes } from "../../model/index.ts";

/** A constant as `NamedItem.type` and `NamedItem.value` give it. */
export interface NamedConstant {
  readonly type: "Integer" | "Double" | "Boolean" | "String" | "Error";
  readonly value: string | number | boolean;
}

/** Reads a formula that is one constant ("=3", '="a"', "=TRUE", "=#REF!"); undefined for anything to compute. */
export function constantOf(formula: string): NamedConstant | undefined {
  const text = formula.replace(/^=/, "").trim();
  if (/^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) {
    const value = Number(text);
    return { type: Number.isInteger(value) ? "Integer" : "Double", value };
  }
  if (/^(true|false)$/i.test(text)) {
    return { type: "Boolean", value: text.toLowerCase() === "true" };
  }
  if (/^"([^"]|"")*"$/.test(text)) {
    return { type: "String", value: text.slice(1, -1).replaceAll('""', '"') };
  }
  return errorCodes.some((code) => text.endsWith(code) && /^([^+*/&<>=()]*!)?#[A-Z/0!?_]+$/.test(text))
    ? { type: "Error", value: text.slice(text.indexOf("#")) }
    : undefined;
}
