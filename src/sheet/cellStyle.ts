/** Colours are "#RRGGBB". Absent parts are left as they are. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly horizontal?: "left" | "center" | "right" | "general";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wraps?: boolean;
  readonly indent?: number;
  /** Format code in en-US form (`0.00`, `0.0%`, `yyyy-mm-dd`). */
  readonly numberFormat?: string;
  readonly borders?: {
    readonly edges: readonly ("top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical")[];
    readonly color: string;
  };
  readonly isLocked?: boolean;
}
