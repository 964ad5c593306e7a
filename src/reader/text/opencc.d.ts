declare module "opencc-js/to/cn" {
  import type { DictGroup } from "opencc-js/core";

  /** Traditional to Simplified alone: phrases before characters. */
  const dictionaries: readonly DictGroup[];
  export default dictionaries;
}
