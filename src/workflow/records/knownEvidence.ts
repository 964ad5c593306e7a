import type { EvidenceTable } from "../../core/index.ts";
import { evidenceTables } from "../../templates/index.ts";

let known: readonly EvidenceTable[] | null = null;

/** Tables of evidence of the built-in policies in all languages; put together when they are first asked for. */
export function knownEvidence(): readonly EvidenceTable[] {
  return (known ??= evidenceTables());
}
