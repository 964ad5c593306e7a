import type { RuntimeScalar } from "../runtimeValue.ts";

type Test = (value: RuntimeScalar) => boolean;

/**
 * Makes the test behind a criterion of COUNTIF and its relatives: `90`, `">=90"`, `"<>"`, `"A*"`, a text in any case.
 *
 * As in Excel a number also equals a text that looks like it, an empty cell given as criterion means 0, `"="` means
 * empty and `"<>"` not empty, and an order (`<`, `>`) only compares numbers with numbers and texts with texts.
 */
export function createCriterion(criterion: RuntimeScalar): Test {
  switch (criterion.kind) {
    case 0:
      return equalsNumber(0);
    case 1:
      return equalsNumber(criterion.value);
    case 2:
      return fromText(criterion.value);
    case 3:
      return (value) => value.kind === 3 && value.value === criterion.value;
    case 4:
      return (value) => value.kind === 4 && value.code === criterion.code;
  }
}

function fromText(text: string): Test {
  const match = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(text);
  const operator = match?.[1] ?? "";
  const operand = match?.[2] ?? "";
  if (operator === "" || operator === "=") {
    return equals(operand, operator === "=");
  }
  if (operator === "<>") {
    const isEqual = equals(operand, true);
    return (value) => !isEqual(value);
  }
  const number = readNumber(operand);
  const compare = number === null ? orderOfText(operand) : orderOfNumber(number);
  return (value) => {
    const order = compare(value);
    switch (operator) {
      case "<":
        return order < 0;
      case "<=":
        return order <= 0;
      case ">":
        return order > 0;
      default:
        return order >= 0;
    }
  };
}

function equals(operand: string, isStrictlyEmpty: boolean): Test {
  if (operand === "") {
    return (value) => value.kind === 0 || (!isStrictlyEmpty && value.kind === 2 && value.value === "");
  }
  const number = readNumber(operand);
  if (number !== null) {
    return equalsNumber(number);
  }
  const word = operand.toUpperCase();
  if (word === "TRUE" || word === "FALSE") {
    return (value) => value.kind === 3 && value.value === (word === "TRUE");
  }
  if (word.startsWith("#")) {
    return (value) => value.kind === 4 && value.code === word;
  }
  const pattern = new RegExp(`^${wildcards(operand)}$`, "isu");
  return (value) => value.kind === 2 && pattern.test(value.value);
}

function equalsNumber(number: number): Test {
  return (value) =>
    (value.kind === 1 && value.value === number) || (value.kind === 2 && readNumber(value.value) === number);
}

function orderOfNumber(number: number): (value: RuntimeScalar) => number {
  return (value) => (value.kind === 1 ? value.value - number : NaN);
}

function orderOfText(text: string): (value: RuntimeScalar) => number {
  const wanted = text.toLowerCase();
  return (value) => {
    if (value.kind !== 2) {
      return NaN;
    }
    const found = value.value.toLowerCase();
    return found < wanted ? -1 : found > wanted ? 1 : 0;
  };
}

/** "12.5", "-3e2", "50%"; null for anything else. */
function readNumber(text: string): number | null {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)\s*$/i.exec(text);
  return match === null ? null : Number(match[1]) / (match[2] === "%" ? 100 : 1);
}

/** "?" is any one character, "*" any run of them, "~" takes the next one as it is. */
function wildcards(text: string): string {
  return text.replace(/~([?*~])|[\\^$.*+?()[\]{}|/-]/gu, (found: string, escaped: string | undefined) => {
    if (escaped !== undefined) {
      return escaped === "~" ? "~" : `\\${escaped}`;
    }
    return found === "*" ? ".*" : found === "?" ? "." : `\\${found}`;
  });
}
