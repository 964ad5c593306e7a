import { runExcel } from "../runExcel.ts";
import { askForStored } from "./storedJson.ts";

/**
 * Makes a way to look up what is kept under a key. Questions of the same moment share their round trips: one finds out
 * what there is, and another loads it where there is anything.
 */
export function storedReader(): (key: string) => Promise<unknown> {
  let asked: { readonly keys: string[]; readonly answers: Promise<readonly unknown[]> } | null = null;
  return async (key) => {
    if (asked === null) {
      const keys: string[] = [];
      // Sent when whoever is asking now has asked for everything.
      const answers = Promise.resolve().then(() => {
        asked = null;
        return lookUp(keys);
      });
      asked = { keys, answers };
    }
    const { keys, answers } = asked;
    const place = keys.push(key) - 1;
    return (await answers)[place];
  };
}

const lookUp = (keys: readonly string[]): Promise<readonly unknown[]> =>
  runExcel(async (context) => {
    const places = keys.map((key) => askForStored(context, key));
    await context.sync();
    const found = places.map(({ load }) => load());
    if (found.some((value) => value !== null)) await context.sync();
    return found.map((value) => value?.() ?? null);
  });
