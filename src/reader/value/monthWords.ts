/** Words for the months, January first: English, Spanish, Turkish, French, Portuguese, German, Italian. */
const names =
  "january jan enero ocak janvier janeiro januar gennaio|february feb febrero şubat février fevereiro februar febbraio|march mar marzo mart mars março märz|april apr abril nisan avril aprile|may mayo mayıs mai maio maggio|june jun junio haziran juin junho juni giugno|july jul julio temmuz juillet julho juli luglio|august aug agosto ağustos août|september sept sep septiembre setiembre eylül septembre setembro settembre|october oct octubre ekim octobre outubro oktober ottobre|november nov noviembre kasım novembre novembro|december dec diciembre aralık décembre dezembro dezember dicembre";

const months: ReadonlyMap<string, number> = new Map(
  names.split("|").flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)),
);

/** Every word for a month, longest first, to be put into a pattern. */
export const monthNames = [...months.keys()].sort((a, b) => b.length - a.length).join("|");

/** Which month (1 to 12) does a word mean, or begin like in English? 0 for none. */
export const monthOfWord = (word: string): number => {
  const lower = word.toLowerCase();
  return months.get(lower) ?? months.get(lower.slice(0, 3)) ?? 0;
};
