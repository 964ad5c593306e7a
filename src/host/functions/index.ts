export { createCustomFunctionService, type CustomFunctionOptions } from "./createCustomFunctionService.ts";
export type { CustomFunctionService } from "./customFunctionService.ts";
export type { FunctionMetadata, FunctionsFile, ParameterMetadata } from "./functionMetadata.ts";
