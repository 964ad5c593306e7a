/** Scripts whose characters take two columns of a monospaced line: CJK, kana, hangul, full-width forms. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/;

/**
 * How many columns does a text take, CJK characters counting two? The longest line counts.
 *
 * @example
 * displayWidth("综合得分 A")
 * //=> 10
 */
export function displayWidth(text: string): number {
  let widest = 0;
  for (const line of text.split("\n")) {
    let width = 0;
    for (const character of line) width += wide.test(character) || character.length > 1 ? 2 : 1;
    widest = Math.max(widest, width);
  }
  return widest;
}
