import { sourceFacts } from "../../scripts/samples/facts/index.ts";
import { templateById, templates } from "../../src/templates/index.ts";

const cases = sourceFacts.flatMap(({ system, fact, proof }) =>
  "of" in proof ? [[system, fact, proof] as const] : [],
);

describe("what the documents say", () => {
  it.each(cases)("%s: %s", (system, _, { of, is }) => {
    const policy = templateById(system)?.build("zh-CN");
    expect(policy === undefined ? undefined : of(policy)).toEqual(is);
  });

  it("speaks of every built-in policy", () => {
    const spoken = new Set(sourceFacts.map(({ system }) => system));
    expect(templates.map(({ id }) => id).filter((id) => !spoken.has(id))).toEqual([]);
  });
});
