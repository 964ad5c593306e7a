/** What the file layer keeps of a validation it read: written back as it stands until it is edited. */
export interface DataValidationSource {
  readonly kind: "dataValidation";
  readonly raw: string;
  /** It stands in the 2010 extension, as Excel writes lists of another sheet. */
  readonly isExtension: boolean;
  readonly fingerprint: string;
}

export function isDataValidationSource(source: unknown): source is DataValidationSource {
  return (
    typeof source === "object" && source !== null && "kind" in source && source.kind === "dataValidation"
  );
}
