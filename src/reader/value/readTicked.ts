const boxes = /([☑☒✔✓√■◉●]|[□☐○◯])\s*([^☑☒✔✓√■◉●□☐○◯]+)/gu;
const ticks = /[☑☒✔✓√■◉●]/u;

/**
 * Which of the boxes in this text are ticked? Null where it holds fewer than two boxes.
 *
 * @example
 * readTicked("□优 ☑良 □中")
 * //=> ["良"]
 */
export function readTicked(text: string): readonly string[] | null {
  const options = [...text.matchAll(boxes)];
  if (options.length < 2) return null;
  return options.flatMap(([, box = "", option = ""]) => (ticks.test(box) ? [option.trim()] : []));
}
