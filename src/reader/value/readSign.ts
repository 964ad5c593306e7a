const signs: Readonly<Record<string, string>> = {
  "◎": "◎",
  "○": "○",
  "◯": "○",
  〇: "○",
  "△": "△",
  "▲": "△",
  "×": "×",
  "✗": "×",
  "✘": "×",
  "●": "●",
  "◐": "◐",
  "◑": "◐",
  "√": "√",
  "✓": "√",
  "✔": "√",
  "✅": "√",
};

/**
 * Which sign of a scale of signs is this ("◎ ○ △ ×")? In the form in which scales hold it; null for anything else, for
 * letters too: an "x" or "v" only says "this one".
 *
 * @example
 * readSign("〇")
 * //=> "○"
 */
export const readSign = (text: string): string | null => signs[text] ?? null;
