import { readdir } from "node:fs/promises";

/** Names the sample workbooks, in alphabetical order; none when the folder is missing. */
export async function listSamples(folder: string): Promise<readonly string[]> {
  try {
    const files = await readdir(folder);
    return files.filter((file) => file.endsWith(".xlsx") && !file.startsWith("~")).sort();
  } catch {
    return [];
  }
}
