import type { RuntimeValue } from "../runtimeValue.ts";
import { conditionalAggregates } from "./conditionalAggregates.ts";
import { frequency } from "./frequency.ts";
import { informationFunctions } from "./informationFunctions.ts";
import { workdayIntl } from "./workdayIntl.ts";

/** Functions of Excel that the formula library lacks or gets wrong, in the library's own values. */
export const gapFunctions: Readonly<Record<string, (given: readonly RuntimeValue[]) => RuntimeValue>> = {
  ...conditionalAggregates,
  ...informationFunctions,
  FREQUENCY: frequency,
  "WORKDAY.INTL": workdayIntl,
};
