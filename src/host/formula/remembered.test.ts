import { remembered } from "./remembered.ts";

describe("remembered", () => {
  it("computes each text once, whatever comes out", () => {
    const asked: string[] = [];
    const lengthOf = remembered((text) => {
      asked.push(text);
      return text === "" ? undefined : text.length;
    });
    expect(["A1", "", "A1", "", "B2"].map(lengthOf)).toEqual([2, undefined, 2, undefined, 2]);
    expect(asked).toEqual(["A1", "", "B2"]);
  });

  it("keeps a bounded number of results", () => {
    let computed = 0;
    const twice = remembered((text) => {
      computed += 1;
      return text + text;
    });
    for (let index = 0; index <= 50_000; index += 1) twice(String(index));
    expect(twice("50000")).toBe("5000050000");
    expect(computed).toBe(50_001);
    expect(twice("0")).toBe("00");
    expect(computed).toBe(50_002);
  });
});
