import { fromRows, toRows } from "../runtimeValue.ts";
import { informationFunctions } from "./informationFunctions.ts";

describe("informationFunctions", () => {
  it("answers for each cell of a block", () => {
    const block = fromRows([[62.4, "", null, true]]);
    const answers = (name: string) => toRows(informationFunctions[name]?.([block]) ?? { kind: 0 });
    expect(answers("ISNUMBER")).toEqual([[true, false, false, false]]);
    expect(answers("ISTEXT")).toEqual([[false, true, false, false]]);
    expect(answers("ISNONTEXT")).toEqual([[true, false, true, true]]);
    expect(answers("ISLOGICAL")).toEqual([[false, false, false, true]]);
  });
});
