import { readFileSync } from "node:fs";
import { fixturesTable } from "../../scripts/readerFixtures/fixturesTable.ts";
import { readerSchema } from "../../scripts/readerFixtures/readerSchema.ts";
import { readJson } from "../../src/cli/read/readJson.ts";

const page = readFileSync("docs/reader.md", "utf8");
/** Without the spaces and dashes that align a table. */
const squeezed = (text: string): string => text.replace(/ +/gu, " ").replace(/-{3,}/gu, "---");

describe("docs/reader.md", () => {
  it("lists every layout and trait with the fixture that shows it, as is expected of it", () => {
    expect(squeezed(page)).toContain(squeezed(fixturesTable()));
  });

  it.each(Object.keys(readJson.shape))("describes the field %s", (field) => {
    expect(page).toMatch(new RegExp(`\\| \`${field}(\\[\\])?\``, "u"));
  });

  it("has the schema of the JSON as it is checked here", () => {
    expect(JSON.parse(readFileSync("docs/reader.schema.json", "utf8"))).toEqual(
      JSON.parse(JSON.stringify(readerSchema())),
    );
  });
});
