import { policyFromJson, type AppraisalPolicy, type Issue } from "../core/index.ts";
import type { Mapping } from "../reader/index.ts";
import type { Workbook } from "../sheet/index.ts";

/** Key of what we keep in the workbook; one document, so that it is one round trip. */
const key = "kept";

/** What the user chose and confirmed in this workbook before; null where there is nothing. */
export interface KeptState {
  readonly policy: AppraisalPolicy | null;
  readonly mapping: Mapping | null;
  /** Why a kept policy could not be used; it is left where it is. */
  readonly issues: readonly Issue[];
}

/** Loads the kept state; a damaged policy counts as none and is said, so that it never stops the work in silence. */
export async function loadKept(workbook: Workbook): Promise<KeptState> {
  const { policy, mapping } = asDocument(await workbook.load(key));
  const read = policy === null ? null : policyFromJson(JSON.stringify(policy));
  return {
    policy: read?.ok === true ? read.value.policy : null,
    mapping: asMapping(mapping),
    issues: read?.ok === false ? read.issues : [],
  };
}

/** Keeps the rules with the workbook, so that the next look uses them. */
export async function keepPolicy(workbook: Workbook, policy: AppraisalPolicy): Promise<void> {
  await workbook.save(key, { ...asDocument(await workbook.load(key)), policy });
}

function asDocument(stored: unknown): { readonly policy: unknown; readonly mapping: unknown } {
  const document = typeof stored === "object" && stored !== null ? stored : {};
  return {
    policy: "policy" in document ? document.policy : null,
    mapping: "mapping" in document ? document.mapping : null,
  };
}

function asMapping(stored: unknown): Mapping | null {
  const isMapping =
    typeof stored === "object" &&
    stored !== null &&
    "schemaVersion" in stored &&
    stored.schemaVersion === 1 &&
    "sheets" in stored &&
    Array.isArray(stored.sheets);
  return isMapping ? (stored as Mapping) : null;
}
