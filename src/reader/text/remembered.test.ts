import { remembered } from "./remembered.ts";

describe("remembered", () => {
  it("asks about a text once, also where the answer is none", () => {
    const asked: string[] = [];
    const lengthOf = remembered((text) => {
      asked.push(text);
      return text === "" ? undefined : text.length;
    });
    expect(["张三", "", "张三", ""].map(lengthOf)).toEqual([2, undefined, 2, undefined]);
    expect(asked).toEqual(["张三", ""]);
  });

  it("begins anew when it holds twenty thousand texts", () => {
    let asked = 0;
    const ask = remembered((text) => {
      asked += 1;
      return text;
    });
    for (let index = 0; index <= 20_000; index += 1) ask(String(index));
    expect(asked).toBe(20_001);
    expect(ask("20000")).toBe("20000");
    expect(asked).toBe(20_001);
    expect(ask("1")).toBe("1");
    expect(asked).toBe(20_002);
  });
});
