import type { Area, SheetPlan, ValidationPlan } from "../../../sheet/index.ts";
import { columnLetters } from "../../../sheet/index.ts";
import type { PlacedSection } from "./placedSection.ts";
import { policySection, sectionColumn, type PolicySection } from "./policySection.ts";

/** Excel refuses longer lists in a validation, and reads commas as ends of words. */
const longest = 255;

/** Cells with something to choose from. */
interface ChoiceCells {
  readonly area: Area;
  readonly choices: readonly string[];
}

/** Lists that do not fit into a validation stand on the tab, in a section of their own. */
export interface ChoiceLists {
  readonly section: PolicySection | null;
  /** @param top - Sheet row of that section's first body row, 0-based. */
  readonly validations: (top: number) => SheetPlan["validations"];
}

/** What may be chosen in which cell. */
export function choiceLists(placed: readonly PlacedSection[], title: string): ChoiceLists {
  const cells = placed.flatMap(choiceCells);
  const lists = new Map<string, { readonly header: string; readonly choices: readonly string[] }>();
  for (const { area, choices } of cells) {
    const key = choices.join("\n");
    if (fits(choices) || lists.has(key)) continue;
    const header = headerAt(placed, area);
    lists.set(key, { header, choices });
  }
  const standing = [...lists.values()];
  const rows = Math.max(0, ...standing.map(({ choices }) => choices.length));
  return {
    section:
      standing.length === 0
        ? null
        : policySection({
            title,
            isPrinted: false,
            columns: standing.map(({ header }) => sectionColumn({ header, tone: "quiet" })),
            rows: Array.from({ length: rows }, (_, row) =>
              standing.map(({ choices }) => choices[row] ?? null),
            ),
          }),
    validations: (top) =>
      cells.map(({ area, choices }): ValidationPlan => {
        const column = [...lists.keys()].indexOf(choices.join("\n"));
        const letters = column === -1 ? "" : columnLetters(column);
        const range = `=$${letters}$${String(top + 1)}:$${letters}$${String(top + choices.length)}`;
        return {
          area,
          rule: { kind: "list", source: column === -1 ? choices : range },
          prompt: null,
          error: null,
        };
      }),
  };
}

const fits = (choices: readonly string[]): boolean =>
  choices.join(",").length <= longest && choices.every((choice) => !choice.includes(","));

function choiceCells({ bodyTop, section }: PlacedSection): readonly ChoiceCells[] {
  const last = bodyTop + section.rows.length - 1;
  const ofColumns = section.columns.flatMap(({ choices }, column) =>
    choices === null ? [] : [{ area: { top: bodyTop, left: column, bottom: last, right: column }, choices }],
  );
  const single = Object.entries(section.cells).flatMap(([key, { choices }]): readonly ChoiceCells[] => {
    if (choices === undefined) return [];
    const [row = 0, column = 0] = key.split(",").map(Number);
    const top = bodyTop + row;
    return [{ area: { top, left: column, bottom: top, right: column }, choices }];
  });
  return [...ofColumns, ...single];
}

/** The heading of the column (or the parameter's name) in which a list is first offered. */
function headerAt(placed: readonly PlacedSection[], { top, left }: Area): string {
  const found = placed.find(({ bodyTop, section }) => top >= bodyTop && top < bodyTop + section.rows.length);
  const name = found?.section.rows[top - found.bodyTop]?.[0];
  const column = found?.section.columns[left];
  if (column === undefined) return "";
  return column.choices !== null || typeof name !== "string" ? column.header : name;
}
