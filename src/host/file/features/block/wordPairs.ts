/** The model's words (those of Office.js) beside the file's (those of ECMA-376). */
export interface WordPairs {
  /** The file's word; undefined when the file format has none. */
  readonly toFile: (word: string) => string | undefined;
  readonly toModel: (word: string) => string | undefined;
}

/** Makes a two-way dictionary out of { model: file }. Of two model words for one file word the first is read. */
export function wordPairs(pairs: Readonly<Record<string, string>>): WordPairs {
  const toFile = new Map(Object.entries(pairs));
  const toModel = new Map([...toFile].reverse().map(([model, file]) => [file, model]));
  return { toFile: (word) => toFile.get(word), toModel: (word) => toModel.get(word) };
}
