import type { CellStyle } from "./cellStyle.ts";
import type { Area } from "./area.ts";

/** A rule that formats by value. Colour is never the only sign: the cells carry text. */
export type ConditionalFormatPlan = { readonly area: Area } & (
  | {
      readonly kind: "dataBar";
      readonly color: string;
      readonly min: number | null;
      readonly max: number | null;
    }
  | { readonly kind: "colorScale"; readonly low: string; readonly mid: string | null; readonly high: string }
  | {
      readonly kind: "icons";
      readonly set: "threeArrows" | "threeSymbols" | "threeFlags";
      readonly midFrom: number;
      readonly highFrom: number;
    }
  /** A1 formula as seen from the area's first cell, with "=". */
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly style: Pick<CellStyle, "bold" | "color" | "fill">;
    }
  | {
      readonly kind: "textEquals";
      readonly text: string;
      readonly style: Pick<CellStyle, "bold" | "color" | "fill">;
    }
);
