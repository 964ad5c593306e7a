import { printPolicy } from "../../src/core/index.ts";
import { languages, tabTexts } from "../../src/messages/index.ts";
import { templates } from "../../src/templates/index.ts";
import { furtherSection } from "../../src/writer/tabs/policy/assumedSection.ts";
import type { Book } from "../../src/writer/model/book.ts";

/** What the first column says of each further setting, by its path, over all built-in policies. */
function labels(language: (typeof languages)[number]["id"]): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const template of templates) {
    const printed = printPolicy(template.build(language));
    const section = furtherSection({ options: { language }, texts: tabTexts(language) } as Book, printed);
    expect(section?.rows.length ?? 0).toBe(printed.further.length);
    for (const [label, , path] of section?.rows ?? [])
      if (typeof label === "string" && typeof path === "string")
        said.set([template.id, path].join(" "), label);
  }
  return said;
}

describe("further settings on the Policy tab", () => {
  it.each(languages.map(({ id }) => id))(
    "say in words what each belongs to, never by a key (%s)",
    (language) => {
      const said = labels(language);
      expect(said.size).toBeGreaterThan(100);
      const wordless = [...said].filter(([path, label]) => {
        const keys = path.split("/").slice(1);
        const isWorded =
          language === "en" ? /^[A-Z][a-z-]+( |$)/.test(label) : /^[\u4E00-\u9FFF]+/.test(label);
        return !isWorded || keys.some((key) => /[a-z][A-Z]/.test(key) && label.includes(key));
      });
      expect(wordless).toEqual([]);
    },
  );

  it("name the part of what follows an appraisal, and the row of a table that they belong to", () => {
    const said = labels("zh-CN");
    const has = (end: string, label: string): boolean =>
      [...said].some(([path, own]) => path.includes(end) && own === label);
    expect([
      has("/followUp/appeal/withinDays", "绩效申诉"),
      has("/followUp/interview/gapBelow", "绩效面谈"),
      has("/followUp/programmes/0/themes/0/name", "培训项目"),
      has("/duties/", "岗位模板 · 电商运营员"),
    ]).toEqual([true, true, true, true]);
  });
});
