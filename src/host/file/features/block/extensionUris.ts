/** `uri` of the worksheet extensions that this layer reads and writes ([MS-XLSX]). */
export const extensionUris = {
  conditionalFormattings: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}",
  dataValidations: "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}",
} as const;
