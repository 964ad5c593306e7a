/**
 * Puts facts into a text with named gaps; a gap without a fact is a programmer's mistake.
 *
 * @example
 * fillIn("{count} people", { count: 12 })
 * //=> "12 people"
 */
export function fillIn(text: string, facts: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new RangeError(`"${text}" asks for "${name}", which is not given`);
    return String(fact);
  });
}
