import type { CellPosition } from "../../../model/area.ts";
import type { NoteModel } from "../../../model/annotations.ts";

/** VML is old and often no well-formed XML: shapes are cut out of the text, never parsed. */
const shapePattern = /<v:shape\s[\s\S]*?<\/v:shape>/g;
const head =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A note's box in a VML drawing. */
export interface NoteShape extends CellPosition {
  readonly raw: string;
  readonly visible: boolean;
}

/** Finds the boxes of notes; other shapes (form controls) are not among them. */
export function readNoteShapes(vml: string): NoteShape[] {
  return [...vml.matchAll(shapePattern)]
    .map(([raw]) => raw)
    .filter((raw) => raw.includes('ObjectType="Note"'))
    .map((raw) => ({
      raw,
      row: Number(/<x:Row>\s*(\d+)/.exec(raw)?.[1] ?? -1),
      column: Number(/<x:Column>\s*(\d+)/.exec(raw)?.[1] ?? -1),
      visible: /<x:Visible\s*(\/>|>\s*(True)?\s*<)/.test(raw),
    }));
}

/**
 * Gives a VML drawing with exactly one box per note: boxes that stand right stay as they are, and so does everything
 * that is no note.
 *
 * @param vml - The drawing as it was; null when there is none.
 */
export function writeNoteShapes(
  vml: string | null,
  notes: readonly Pick<NoteModel, "position" | "visible">[],
): string {
  const known = vml === null ? [] : readNoteShapes(vml);
  const isKept = (shape: NoteShape): boolean =>
    notes.some(({ position, visible }) => isAt(shape, position) && shape.visible === visible);
  const cleared = known
    .filter((shape) => !isKept(shape))
    .reduce((text, { raw }) => text.replace(raw, ""), vml ?? `${head}</xml>`);
  const numbers = [...cleared.matchAll(/id="_x0000_s(\d+)"/g)].map(([, number]) => Number(number));
  const first = Math.max(1024, ...numbers) + 1;
  const fresh = notes
    .filter((note) => !known.some((shape) => isAt(shape, note.position) && shape.visible === note.visible))
    .map((note, index) => printShape(note, first + index));
  const end = cleared.lastIndexOf("</xml>");
  return cleared.slice(0, end) + fresh.join("") + cleared.slice(end);
}

function isAt(shape: CellPosition, position: CellPosition): boolean {
  return shape.row === position.row && shape.column === position.column;
}

/** A box of 2 columns by 4 rows beside its cell, as Excel draws a new note. */
function printShape(
  { position: { row, column }, visible }: Pick<NoteModel, "position" | "visible">,
  number: number,
): string {
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 10, column + 3, 15, top + 4, 4].join(", ");
  const style = `position:absolute;margin-left:80pt;margin-top:5pt;width:104pt;height:64pt;z-index:1;visibility:${visible ? "visible" : "hidden"}`;
  return `<v:shape id="_x0000_s${String(number)}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column>${visible ? "<x:Visible/>" : ""}</x:ClientData></v:shape>`;
}
