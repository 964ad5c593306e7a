/**
 * Writes the reader's fixtures as real files: `npm run fixtures`. With `--accept`, what is read from them now becomes
 * what is expected: look at the difference before you commit it. With `--accept <id…>` only for those. Either way the
 * tables, the example and the schema in docs/ are written anew.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { format } from "prettier";
import { filesOf, readerFixtures } from "../test/reader/readerFixtures.ts";
import { readFixture } from "../test/reader/readFixture.ts";
import { fixtureBytes } from "./readerFixtures/fixtureBytes.ts";
import { fixturesTable } from "./readerFixtures/fixturesTable.ts";
import { issuesTable } from "./readerFixtures/issuesTable.ts";
import { readerExample } from "./readerFixtures/readerExample.ts";
import { readerSchema } from "./readerFixtures/readerSchema.ts";

const [flag, ...ids] = process.argv.slice(2);
if (flag === "--accept")
  for (const fixture of readerFixtures.filter(({ id }) => ids.length === 0 || ids.includes(id))) {
    const text = await format(JSON.stringify(await readFixture(fixture)), {
      parser: "json",
      printWidth: 110,
    });
    mkdirSync("test/reader/expected", { recursive: true });
    writeFileSync(`test/reader/expected/${fixture.id}.json`, text);
  }
else {
  rmSync("test/reader/files", { recursive: true, force: true });
  for (const fixture of readerFixtures)
    filesOf(fixture).forEach((file, index) => {
      const book = fixture.books[index];
      if (book === undefined) throw new RangeError(`${fixture.id} has no workbook ${String(index)}.`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, fixtureBytes(book, fixture.kind));
    });
}

const page = Object.entries({
  fixtures: fixturesTable(),
  example: `\`\`\`json\n${JSON.stringify(await readerExample())}\n\`\`\``,
  issues: issuesTable(),
}).reduce(
  (text, [name, part]) => {
    const place = new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`, "u");
    if (!place.test(text)) throw new RangeError(`docs/reader.md has no place for ${name}.`);
    return text.replace(place, () => `<!-- ${name} -->\n\n${part}\n\n<!-- /${name} -->`);
  },
  readFileSync("docs/reader.md", "utf8"),
);
writeFileSync("docs/reader.md", await format(page, { parser: "markdown", printWidth: 110 }));
writeFileSync(
  "docs/reader.schema.json",
  await format(JSON.stringify(readerSchema()), { parser: "json", printWidth: 110 }),
);
