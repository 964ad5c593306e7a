export { createCalcEngine } from "./createCalcEngine.ts";
export { evaluateExpression } from "./evaluateExpression.ts";
