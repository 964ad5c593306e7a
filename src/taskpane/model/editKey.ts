import type { PolicyEdit } from "../../workflow/index.ts";

/** What a change is about: the same for two changes of one field, so that they are one step back. */
export function editKey(edit: PolicyEdit): string {
  const { kind, ...rest } = edit;
  const values = new Set(["weight", "share", "coefficient", "how", "name", "target"]);
  const about = Object.entries(rest).map(([key, value]: [string, unknown]) => {
    if (values.has(key)) return key;
    return key === "change" && value !== null ? Object.keys(value as object) : value;
  });
  // Bands that come and go, and repairs, are steps of their own.
  const isStep = kind === "addBand" || kind === "removeBand";
  return JSON.stringify([kind, about, ...(isStep ? [edit] : [])]);
}
