import type { Names, PolicyLanguage } from "./policyTemplate.ts";

/** A name in the chosen language, and the others (and further spellings) as aliases. */
export function named(
  names: Names,
  language: PolicyLanguage,
  further: readonly string[] = [],
): { readonly name: string; readonly aliases: readonly string[] } {
  const name = names[language];
  return {
    name,
    aliases: [...new Set([...Object.values(names), ...further])].filter((other) => other !== name),
  };
}
