export { createCalcEngine, type FormulaEngine } from "./createCalcEngine.ts";
export type {
  FunctionArgument,
  FunctionCall,
  FunctionDescription,
  FunctionParameter,
  FunctionProvider,
  FunctionResult,
} from "./functionProvider.ts";
