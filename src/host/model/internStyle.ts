import type { StyleModel } from "./style.ts";
import type { WorkbookModel } from "./workbook.ts";

/** Ids by looks, and how many styles of the list were read so far; a list of styles only grows. */
interface KnownStyles {
  readonly ids: Map<string, number>;
  count: number;
}

const knownStyles = new WeakMap<StyleModel[], KnownStyles>();

/** Gives the id of a style that looks like this, adding it to the workbook when it is new. */
export function internStyle(workbook: WorkbookModel, style: StyleModel): number {
  const known = readNewStyles(workbook.styles);
  const found = known.ids.get(styleKey(style));
  if (found !== undefined) {
    return found;
  }
  workbook.styles.push(style);
  workbook.touched.add("styles");
  readNewStyles(workbook.styles);
  return workbook.styles.length - 1;
}

/** The file layer may have put styles in the list itself, equal ones too: the first of them counts. */
function readNewStyles(styles: StyleModel[]): KnownStyles {
  const known = knownStyles.get(styles) ?? { ids: new Map<string, number>(), count: 0 };
  knownStyles.set(styles, known);
  for (const style of styles.slice(known.count)) {
    const key = styleKey(style);
    if (!known.ids.has(key)) {
      known.ids.set(key, known.count);
    }
    known.count += 1;
  }
  return known;
}

/** The same for two styles that look the same, whatever order their fields were written in. */
function styleKey(style: StyleModel): string {
  const { font, fill, border, alignment, protection } = style;
  return JSON.stringify([
    style.name,
    [font.name, font.size, font.color, font.bold, font.italic, font.underline, font.strikethrough],
    [font.subscript, font.superscript],
    [fill.pattern, fill.color, fill.patternColor],
    [border.top, border.bottom, border.left, border.right, border.diagonalDown, border.diagonalUp].map(
      (line) => (line === undefined ? null : [line.style, line.weight, line.color]),
    ),
    [alignment.horizontal, alignment.vertical, alignment.wrapText, alignment.indentLevel],
    [alignment.textOrientation, alignment.shrinkToFit, alignment.readingOrder],
    style.numberFormat,
    [protection.locked, protection.formulaHidden],
    style.quotePrefix,
  ]);
}
