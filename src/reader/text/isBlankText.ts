/**
 * Is there nothing to see in this text? Settled by the first character where that is a sign, a letter or a digit of
 * ASCII or a Chinese character: nearly every text of a sheet is asked this several times.
 */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff)) return false;
  return text.trim() === "";
}
