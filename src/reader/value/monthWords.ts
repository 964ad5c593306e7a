/** The months in English, in the three letters that everybody shortens them to. */
export const monthWords = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Which month (1 to 12) does an English word begin like? 0 for none. */
export const monthOfWord = (word: string): number => monthWords.indexOf(word.slice(0, 3).toLowerCase()) + 1;
