export interface NamedItemModel {
  name: string;
  /** With `=`: a reference, a constant or a formula. */
  formula: string;
  comment: string;
  visible: boolean;
  source?: unknown;
}
