import type { OoxmlPackage } from "../package/OoxmlPackage.ts";
import { resolveTarget } from "../package/partPaths.ts";

/** Takes the calculation chain out: Excel makes a new one, while one that names a cell without formula is an error. */
export function removeCalculationChain(ooxml: OoxmlPackage, workbookPath: string): void {
  const relationships = ooxml.relationships(workbookPath);
  for (const { id, target } of relationships.ofKind("calcChain")) {
    ooxml.remove(resolveTarget(workbookPath, target));
    relationships.remove(id);
  }
}
