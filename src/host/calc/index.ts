export { createCalcEngine, type FormulaEngine } from "./createCalcEngine.ts";
export { evaluateExpression } from "./evaluateExpression.ts";
export type {
  FunctionArgument,
  FunctionCall,
  FunctionDescription,
  FunctionParameter,
  FunctionProvider,
  FunctionResult,
} from "./functionProvider.ts";
