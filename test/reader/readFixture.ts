import { readFiles } from "../../src/cli/read/readFiles.ts";
import { readJson } from "../../src/cli/read/readJson.ts";
import { toJson } from "../../src/cli/read/toJson.ts";
import { essence, type Essence } from "./essence.ts";
import { filesOf, type ReaderFixture } from "./readerFixtures.ts";

/** Reads a fixture's files from disk as `npm run read -- --json` does, holds the output to its schema and sums it up. */
export async function readFixture(fixture: ReaderFixture): Promise<Essence> {
  const { result, failed } = await readFiles(filesOf(fixture));
  return essence(readJson.parse(JSON.parse(JSON.stringify(toJson(result, failed)))));
}
