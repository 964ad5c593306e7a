import { readFileSync } from "node:fs";
import { fixturesTable } from "../../scripts/readerFixtures/fixturesTable.ts";
import { issuesTable } from "../../scripts/readerFixtures/issuesTable.ts";
import { readerExample } from "../../scripts/readerFixtures/readerExample.ts";
import { readerSchema } from "../../scripts/readerFixtures/readerSchema.ts";
import { readJson } from "../../src/cli/read/readJson.ts";

const page = readFileSync("docs/reader.md", "utf8");
/** Without the spaces and dashes that align a table. */
const squeezed = (text: string): string => text.replace(/ +/gu, " ").replace(/-{3,}/gu, "---");

describe("docs/reader.md", () => {
  it("lists every layout and trait with the fixture that shows it, as is expected of it", () => {
    expect(squeezed(page)).toContain(squeezed(fixturesTable()));
  });

  it("shows what is printed, and every code of an issue", async () => {
    const [, example = ""] = /```json\n([^]*?)```/u.exec(page) ?? [];
    expect(JSON.parse(example)).toEqual(await readerExample());
    expect(squeezed(page)).toContain(squeezed(issuesTable()));
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
