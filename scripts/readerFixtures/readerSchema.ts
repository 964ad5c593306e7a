import { z } from "zod";
import { readJson } from "../../src/cli/read/readJson.ts";

/** The JSON Schema of what `npm run read -- --json` prints. */
export const readerSchema = (): object => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "What npm run read -- --json prints, version 1",
  ...z.toJSONSchema(readJson),
});
