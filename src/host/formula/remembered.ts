/** So many results are kept; a workbook has rarely as many different formulas. */
const most = 50_000;

/**
 * A pure function of a text that is asked the same again and again: formulas are read anew whenever a sheet, a name or a
 * table comes or goes. When there are too many results, all are forgotten.
 */
export function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, { readonly result: Result }>();
  return (text) => {
    let known = results.get(text);
    if (known === undefined) {
      if (results.size >= most) results.clear();
      known = { result: compute(text) };
      results.set(text, known);
    }
    return known.result;
  };
}
