import { isoFromDay, type EpochDay } from "../../core/index.ts";

/** A day as ISO text: the same in workbooks that count days from 1900 and from 1904. Null where none is known. */
export const dayText = (day: EpochDay | null): string | null => (day === null ? null : isoFromDay(day));
