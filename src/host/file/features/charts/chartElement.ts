import { printElement } from "../block/printElement.ts";

/** `<c:name val="…"/>`, the form most settings of a chart have; "" for null. */
export function printValue(name: string, value: string | number | boolean | null): string {
  return value === null ? "" : printElement(`c:${name}`, { val: value });
}
