/** The door to the functions' help: what the pane shows, apart from the code that calculates. */
export { functionGuide } from "./functionGuide.ts";
export type { FunctionGuide } from "./functionGuide.ts";
