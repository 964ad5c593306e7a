import { policyFromJson, policyToJson } from "../../src/core/index.ts";
import { templates } from "../../src/templates/index.ts";

describe("a stored policy from a stranger", () => {
  const policies = templates.map((template) => [template.id, template.build("en")] as const);

  it.each(policies)("%s: comes back without what does not belong to it", (_id, policy) => {
    const foreign = '{ "__proto__": { "isAdmin": true }, "prototype": { "isAdmin": true }, "isAdmin": true,';
    const read = policyFromJson(policyToJson(policy).replace("{", foreign));
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.value.policy).toEqual(policy);
    expect(read.ok && Object.getPrototypeOf(read.value.policy)).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, "isAdmin")).toBe(false);
  });
});
