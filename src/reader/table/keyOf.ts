import type { TableFrame } from "./tableFrame.ts";

/** The first column whose heading has one of these roles, the roles in their order; null where none has. */
export function keyOf(frame: TableFrame, roles: readonly string[]): number | null {
  for (const role of roles) {
    const found = frame.columns.find(
      ({ labels }) => labels.at(-1)?.role?.role === role && (labels.at(-1)?.rater ?? null) === null,
    );
    if (found !== undefined) return found.column;
  }
  return null;
}
