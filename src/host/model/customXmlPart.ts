export interface CustomXmlPartModel {
  /** As Office.js shows it: "{GUID}". */
  readonly id: string;
  /** Of the root element; "" without one. */
  namespaceUri: string;
  xml: string;
  source?: unknown;
}
