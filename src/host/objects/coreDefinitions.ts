import type { ObjectDefinition } from "./defineObject.ts";

/** Workbook, sheets, ranges and their formats. */
export const coreDefinitions: readonly ObjectDefinition[] = [];
