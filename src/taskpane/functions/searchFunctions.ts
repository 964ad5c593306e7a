import type { FunctionGuide } from "../../functions/reference/index.ts";

/**
 * Which functions have to do with these words? All of them must stand in a function's name, description or arguments;
 * letter case and the namespace make no difference. Functions whose name begins so come first.
 *
 * @example
 * searchFunctions(guide, "rank").map(({ name }) => name)
 * //=> ["KPI.RANK", "KPI.DISTRIBUTE", "KPI.QUOTA"]
 */
export function searchFunctions(guide: readonly FunctionGuide[], words: string): readonly FunctionGuide[] {
  const wanted = words.normalize("NFKC").toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return guide;
  const found = guide.filter((each) => {
    const text = textOf(each);
    return wanted.every((word) => text.includes(word));
  });
  const begins = ({ name }: FunctionGuide): boolean =>
    wanted.some(
      (word) => name.toLowerCase().startsWith(word) || name.slice(4).toLowerCase().startsWith(word),
    );
  return [...found].sort((left, right) => Number(begins(right)) - Number(begins(left)));
}

function textOf({ name, description, parameters }: FunctionGuide): string {
  const parts = parameters.flatMap((parameter) => [parameter.name, parameter.description]);
  return [name, description, ...parts].join("\n").normalize("NFKC").toLowerCase();
}
