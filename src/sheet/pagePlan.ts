import type { Area } from "./area.ts";

/** How the tab prints. */
export interface PagePlan {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4" | "letter";
  readonly printArea: Area | null;
  /** 0-based, inclusive; repeated on every page. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** 0-based, inclusive; repeated on every page where the columns go onto several. */
  readonly titleColumns: { readonly from: number; readonly to: number } | null;
  readonly fitsWidth: boolean;
  /** The whole tab on one page. */
  readonly fitsHeight: boolean;
  /** Size of the print in percent; null where it follows from what must fit. */
  readonly scalePercent: number | null;
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Rows before which a page ends, 0-based. */
  readonly breaksBefore: readonly number[];
  /** Columns before which a page ends, 0-based; Excel heeds them only where nothing must fit the width. */
  readonly columnBreaksBefore: readonly number[];
}
