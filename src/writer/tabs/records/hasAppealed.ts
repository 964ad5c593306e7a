import type { AppealCase } from "../../../core/index.ts";

/** Has she asked for her result to be looked at again, in time or not? */
export const hasAppealed = ({ log, outOfTurn }: AppealCase): boolean => log.length + outOfTurn.length > 0;
