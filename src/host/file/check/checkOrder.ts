/** Elements newer Excels put between the others; they may stand anywhere. */
const free = new Set(["AlternateContent", "absPath", "revisionPtr"]);

/** Whether the children of a part's root are known and stand in the order the schema demands. */
export function checkOrder(names: readonly string[], order: readonly string[], part: string): string[] {
  const known = names.filter((name) => order.includes(name));
  const places = known.map((name) => order.indexOf(name));
  const misplaced = known.filter((_, index) => index > 0 && (places[index] ?? 0) < (places[index - 1] ?? 0));
  const strange = names.filter((name) => !order.includes(name) && !free.has(name));
  return [
    ...misplaced.map((name) => `${part}: <${name}> stands too late`),
    ...strange.map((name) => `${part}: <${name}> has no place here`),
  ];
}
