import { createFaults } from "./faults.ts";
import type { RequestBody } from "./wire.ts";

const request: RequestBody = { Actions: [], ObjectPaths: {} };

describe("faults", () => {
  it("strike the n-th request from when they were added, once", () => {
    const faults = createFaults();
    faults.strike(request);
    const fault = { at: 2, refusal: "GeneralException" } as const;
    faults.add(fault);
    expect([faults.strike(request), faults.strike(request), faults.strike(request)]).toEqual([
      undefined,
      fault,
      undefined,
    ]);
  });

  it("strike one by one when two wait for the same request", () => {
    const faults = createFaults();
    faults.add({ at: () => true });
    faults.add({ at: () => true });
    faults.strike(request);
    expect(faults.pending).toBe(1);
    faults.clear();
    expect(faults.strike(request)).toBeUndefined();
  });
});
