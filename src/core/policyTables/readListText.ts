/**
 * The texts of one cell, separated by semicolons, commas, "、" or line breaks; quotation marks hold a text together.
 *
 * @example
 * readListText("自评、上级；\"A, B\"")
 * //=> ["自评", "上级", "A, B"]
 */
export function readListText(text: string): readonly string[] {
  const items: string[] = [];
  const pattern = /\s*(?:"((?:[^"]|"")*)"|([^;；、,，\n]*))\s*(?:[;；、,，\n]|$)/guy;
  for (let match = pattern.exec(text); match !== null && match[0] !== ""; match = pattern.exec(text)) {
    const [, quoted, plain = ""] = match;
    if (quoted !== undefined) items.push(quoted.replaceAll('""', '"'));
    else if (plain.trim() !== "") items.push(plain.trim());
  }
  return items;
}
