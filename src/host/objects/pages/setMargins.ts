import type { PageLayoutModel } from "../../model/index.ts";
import { asNumber, asRecord } from "../../protocol/arguments.ts";
import { invalidArgument } from "../../protocol/hostError.ts";

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Sets the margins that `setPrintMargins` names, in the unit it gives. */
export function setMargins(layout: PageLayoutModel, unit: keyof typeof pointsPer, options: unknown): void {
  const margins = { ...layout.margins };
  for (const [side, value] of Object.entries(asRecord(options))) {
    if (!isSide(side, margins) || asNumber(value) < 0) {
      throw invalidArgument();
    }
    margins[side] = asNumber(value) * pointsPer[unit];
  }
  layout.margins = margins;
}

function isSide(name: string, margins: PageLayoutModel["margins"]): name is keyof PageLayoutModel["margins"] {
  return name in margins;
}
