import { readFileSync } from "node:fs";
import { fixtureBytes } from "../../scripts/readerFixtures/fixtureBytes.ts";
import { filesOf, readerFixtures } from "./readerFixtures.ts";
import { readFixture } from "./readFixture.ts";

describe("fixtures on disk", () => {
  it("have an id each", () => {
    expect(new Set(readerFixtures.map(({ id }) => id)).size).toBe(readerFixtures.length);
  });

  it.each(readerFixtures)("$id is what the script writes", (fixture) => {
    filesOf(fixture).forEach((file, index) => {
      const book = fixture.books[index]!;
      expect(Buffer.compare(readFileSync(file), fixtureBytes(book, fixture.kind))).toBe(0);
    });
  });
});

describe("reading from disk", () => {
  it.each(readerFixtures)("$id: $shows", async (fixture) => {
    const expected: unknown = JSON.parse(readFileSync(`test/reader/expected/${fixture.id}.json`, "utf8"));
    expect(await readFixture(fixture)).toEqual(expected);
  });
});
