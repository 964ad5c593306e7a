import type { FunctionProvider } from "./functionProvider.ts";

/** No functions but Excel's own. */
export const noFunctions: FunctionProvider = {
  describe: () => undefined,
  invoke: () => ({ error: "#NAME?" }),
  cancel: () => undefined,
  onResults: () => undefined,
};
