import { checkPolicy } from "../core/index.ts";
import { evidenceTables, templateIndex, templates } from "./index.ts";

const languages = ["zh-CN", "zh-TW", "en"] as const;
const cases = templates.flatMap((template) =>
  languages.map((language) => [template.id, language, template] as const),
);

describe("the built-in policies", () => {
  it("have ids of their own", () => {
    const ids = templates.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(cases)(
    "%s has no errors in %s: at most the note that weights are shared",
    (_, language, template) => {
      const codes = checkPolicy(template.build(language)).map(({ code }) => code);
      expect(codes.filter((code) => code !== "weights_equal")).toEqual([]);
    },
  );

  it.each(templates.map((template) => [template.id, template] as const))(
    "%s speaks of posts and duties as Taiwan does",
    (_, template) => {
      // Other names by which a sheet may call it are those of every region.
      const said = JSON.stringify(template.build("zh-TW"), (key, value: unknown) =>
        key === "aliases" ? undefined : value,
      );
      const text = template.names["zh-TW"] + said;
      expect(text).toMatch(/[\u4e00-\u9fff]/u);
      expect(text.match(/崗位|質量|信息|默認|用戶|數據|軟件|單元格/gu) ?? []).toEqual([]);
    },
  );

  it("stand in the index by name", () => {
    expect(templateIndex).toEqual(templates.map(({ id, names }) => ({ id, names })));
  });

  it("have their tables of records listed apart, in all languages", () => {
    const built = templates.flatMap(({ build }) =>
      languages.flatMap((language) => build(language).followUp?.evidence ?? []),
    );
    expect(built.length).toBeGreaterThan(0);
    expect(evidenceTables()).toEqual(built);
  });

  it.each(cases)("%s in %s names only places that it has as not in the policy", (_, language, template) => {
    const policy: unknown = template.build(language);
    const pointers = template.build(language).assumed;
    expect(pointers.length).toBeGreaterThan(0);
    expect(pointers.filter((pointer) => resolve(policy, pointer) === undefined)).toEqual([]);
  });
});

function resolve(document: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      document,
    );
}
