export { createCustomFunctionService } from "./createCustomFunctionService.ts";
export type { CustomFunctionService } from "./customFunctionService.ts";
export type { FunctionsFile } from "./functionMetadata.ts";
