import { existsSync, readFileSync } from "node:fs";
import { sourceFacts } from "../../scripts/samples/facts/index.ts";
import { sampleFile } from "../../scripts/samples/sampleFile.ts";
import { templatesTable } from "../../scripts/samples/templatesTable.ts";
import { templates } from "../../src/templates/index.ts";

describe("docs/templates.md", () => {
  it("is what the script writes today, the widths of its columns apart", () => {
    const plain = (page: string): string => page.replace(/-{3,}/gu, "---").replace(/ +/gu, " ").trim();
    expect(plain(readFileSync("docs/templates.md", "utf8"))).toBe(
      plain(templatesTable(templates, sampleFile)),
    );
  });

  const tried = sourceFacts.flatMap(({ system, fact, proof }) =>
    "file" in proof ? [[system, fact, proof] as const] : [],
  );
  it.each(tried)("%s: %s – names a test that there is", (_, __, { file, test }) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, "utf8").replace(/"\s*\+?\s*"/gu, "")).toContain(test);
  });
});
