/** What the file layer keeps of a rule it read: written back as it stands until the rule is edited. */
export interface ConditionalFormatSource {
  readonly kind: "conditionalFormat";
  /** `<cfRule>` as it stood; null for a rule that only stands in the extension. */
  readonly raw: string | null;
  /** `<x14:cfRule>` as it stood, for rules of the extension and those continued there. */
  readonly extensionRaw: string | null;
  /** Differs once somebody edited the rule. */
  readonly fingerprint: string;
  /** Its looks in styles.xml, which may say more than the model shows, and the model's words for them. */
  readonly looks: { readonly id: number; readonly fingerprint: string } | null;
}

/** Fields that may change without the rule counting as edited. */
export const placedFields = ["id", "priority"] as const;

export function isConditionalFormatSource(source: unknown): source is ConditionalFormatSource {
  return (
    typeof source === "object" && source !== null && "kind" in source && source.kind === "conditionalFormat"
  );
}
