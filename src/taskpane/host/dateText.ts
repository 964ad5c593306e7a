import type { Language } from "../../messages/index.ts";
import { perLanguage } from "../perLanguage.ts";

const days = perLanguage((language) => new Intl.DateTimeFormat(language, { dateStyle: "medium" }));

/** The day of an ISO 8601 instant as people write it in the language; text that is none stays as it is. */
export function dateText(instant: string, language: Language): string {
  const moment = new Date(instant);
  return Number.isNaN(moment.getTime()) ? instant : days(language).format(moment);
}
