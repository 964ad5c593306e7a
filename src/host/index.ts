export type { CalcEngine, CalcScope, CellReference } from "./calcEngine.ts";
export { createCalcEngine } from "./calc/index.ts";
export {
  createCustomFunctionService,
  type CustomFunctionService,
  type FunctionsFile,
} from "./functions/index.ts";
export { createHost, type Host, type HostAnswer, type HostOptions } from "./createHost.ts";
export type { WorkbookChange } from "./protocol/changes.ts";
export type { Counters } from "./protocol/counters.ts";
export type { Fault, Faults } from "./protocol/faults.ts";
export type { HostContext, HostMessage, HostServices } from "./protocol/hostContext.ts";
export { HostError } from "./protocol/hostError.ts";
export { refusalCodes, type Refusal } from "./protocol/refusal.ts";
export * from "./model/index.ts";
