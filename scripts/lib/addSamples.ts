import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listSamples } from "../../src/workbench/server/index.ts";

/**
 * Puts the sample workbooks, and the list of them that the workbench's own server makes as it is asked, into a folder
 * for a server that only hands out files.
 */
export async function addSamples(from: string, to: string): Promise<void> {
  const samples = await listSamples(from);
  mkdirSync(to, { recursive: true });
  for (const name of samples) cpSync(join(from, name), join(to, name));
  writeFileSync(join(to, "index.json"), JSON.stringify(samples));
}
