import type { PolicySection } from "./policySection.ts";

/** A section and where its body begins. */
export interface PlacedSection {
  readonly section: PolicySection;
  /** Sheet rows, 0-based. */
  readonly headerRow: number;
  readonly bodyTop: number;
}
