const needsQuotes = /[;；、,，\n"]/u;

/**
 * Writes several texts into one cell. A text that holds a separator itself stands in quotation marks.
 *
 * @example
 * listText(["A", "B; C"])
 * //=> "A; \"B; C\""
 */
export function listText(items: readonly string[]): string {
  return items
    .map((item) =>
      needsQuotes.test(item) || item.trim() !== item || item === ""
        ? `"${item.replaceAll('"', '""')}"`
        : item,
    )
    .join("; ");
}
