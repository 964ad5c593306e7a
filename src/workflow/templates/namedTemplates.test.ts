import { templates } from "../../templates/index.ts";
import { namedTemplates } from "./namedTemplates.ts";

const languages = ["zh-CN", "zh-TW", "en"] as const;

/** What a sheet of the policy would be headed by, in one language. */
function labelsOf(template: (typeof templates)[number], language: (typeof languages)[number]) {
  const { nodes } = template.build(language).model;
  return nodes.filter(({ kind }) => kind === "indicator").map(({ name }) => name);
}

const cases = templates.flatMap((template) =>
  languages.map((language) => [template.id, language, labelsOf(template, language)] as const),
);

describe("namedTemplates", () => {
  it.each(cases)("knows %s in %s by its indicators, and not without one of them", (id, _, labels) => {
    expect(namedTemplates(labels)).toContain(id);
    expect(namedTemplates(labels.map((label) => ` ${label}　`))).toContain(id);
    for (const absent of labels) {
      expect(namedTemplates(labels.filter((label) => label !== absent))).not.toContain(id);
    }
  });

  it("names none for strange labels, and none that is shorter than asked for", () => {
    const strange = Array.from({ length: 400 }, (_, index) => `指标 ${String(index)}`);
    expect(namedTemplates(strange, 2)).toEqual([]);
    const [, , labels] = cases[0] ?? ["", "", []];
    expect(namedTemplates(labels, labels.length)).toHaveLength(1);
    expect(namedTemplates(labels, labels.length + 1)).toEqual([]);
  });
});
