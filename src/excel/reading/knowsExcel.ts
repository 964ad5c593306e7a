/** Does this Excel know what came with this version of its interface? */
export function knowsExcel(version: string): boolean {
  const requirements = (globalThis as { Office?: { context?: Partial<Office.Context> } }).Office?.context
    ?.requirements;
  // Without the loader of office.js (in Node) nobody asks; Microsoft's client answers yes there too.
  return requirements?.isSetSupported("ExcelApi", version) ?? true;
}
