import { backupMark, tabMark } from "../../excel/index.ts";
import { openXlsx, readZip } from "../../host/file/index.ts";

/**
 * Which sheets of a file did the product itself write? By name, with the id of the tab's purpose. Only a file that
 * carries hidden properties of sheets is opened for it.
 */
export function ownTabs(bytes: Uint8Array): ReadonlyMap<string, string> {
  try {
    if (!readZip(bytes).some(({ name }) => /customProperty\d*\.bin$/u.test(name))) return new Map();
    return new Map(
      openXlsx(bytes).sheets.flatMap(({ name, customProperties }): [string, string][] => {
        const id = customProperties.get(tabMark) ?? customProperties.get(backupMark);
        return id === undefined ? [] : [[name, id]];
      }),
    );
  } catch {
    // No such container: what can be read of it has been read, and none of our tabs is in it.
    return new Map();
  }
}
