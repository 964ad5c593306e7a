import { listed } from "./listed.ts";

const six = ["一", "二", "三", "四", "五", "六"];

describe("listed", () => {
  it("separates names as each language does", () => {
    expect(listed(["Quality", "Speed"], "en")).toBe("Quality, Speed");
    expect(listed(["质量", "速度"], "zh-CN")).toBe("质量、速度");
    expect(listed(["品質", "速度"], "zh-TW")).toBe("品質、速度");
    expect(listed([], "en")).toBe("");
  });

  it("shows all of five and cuts six", () => {
    expect(listed(six.slice(1), "zh-CN")).toBe("二、三、四、五、六");
    expect(listed(six, "zh-CN")).toBe("一、二、三、四、五等 6 项");
    expect(listed(six, "zh-TW")).toBe("一、二、三、四、五等 6 項");
    expect(listed(["a", "b", "c", "d", "e", "f"], "en")).toBe("a, b, c, d, e, … (6 in all)");
  });

  it("counts people as people", () => {
    expect(listed(six, "zh-CN", "person")).toBe("一、二、三、四、五等 6 人");
    expect(listed(["a", "b", "c", "d", "e", "f"], "en", "person")).toBe("a, b, c, d, e, … (6 people)");
  });
});
