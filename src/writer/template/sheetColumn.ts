/** A column of a template's sheet, from its headings down to what the example people have. */
export interface SheetColumn {
  /** Area, indicator, rater. Null: the heading above or to the left reaches over it. */
  readonly headings: readonly (string | null)[];
  readonly kind: "text" | "day" | "choice" | "number" | "rating";
  /** What may be typed into a choice. */
  readonly choices: readonly string[];
  /** By example person. */
  readonly cells: readonly (string | number | null)[];
}
