import type { ChartTypeName } from "../../model/index.ts";
import { asText } from "../../protocol/arguments.ts";
import { HostError } from "../../protocol/hostError.ts";
import { chartTypes } from "./chartTypes.ts";

/** Reads `Excel.ChartType`; a type that this host neither draws nor saves is named in the refusal. */
export function asChartType(value: unknown): ChartTypeName {
  const asked = asText(value);
  const found = chartTypes.find((type) => type.toLowerCase() === asked.toLowerCase());
  if (found === undefined) {
    throw new HostError("NotImplemented", `Charts of type ${asked} are not built in the embedded host.`);
  }
  return found;
}
