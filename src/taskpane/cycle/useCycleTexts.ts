import { cycleMessagesOf } from "../../messages/index.ts";
import { useLanguage } from "../PaneContext.tsx";

/** The texts about sending out, collecting and closing in the language chosen. */
export const useCycleTexts = () => cycleMessagesOf(useLanguage());
