export { functionsById } from "./functions.ts";
export type { FunctionId } from "./functions.ts";
