import fc from "fast-check";
import { anyPolicy } from "../../../test/pure/core/anyPolicy.ts";
import { documentPolicy } from "../../../test/pure/core/documentPolicy.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { policyFromTables } from "./policyFromTables.ts";
import { printPolicy, sourceTables } from "./printPolicy.ts";

const readBack = (policy: AppraisalPolicy) => policyFromTables(sourceTables(printPolicy(policy)), null);

describe("printPolicy", () => {
  it("shows every field of a policy in a table that is read back to the same policy", () => {
    const policy = documentPolicy();
    const printed = printPolicy(policy);
    expect(printed.tables.map(({ id }) => id)).toEqual(["indicators", "grades"]);
    expect(printed.parameters.length).toBeGreaterThan(15);
    expect(printed.further).toEqual([]);
    expect(readBack(policy)).toMatchObject({ policy, issues: [] });
  });

  it("loses nothing of any policy: what no table shows stands among the further settings", () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        expect(readBack(policy)?.policy).toEqual(policy);
      }),
      { numRuns: 100 },
    );
  });
});
