import { frameOf, rolesIn } from "../../../testing/frameOf.ts";
import { withAnonymousRaters } from "./withAnonymousRaters.ts";

describe("withAnonymousRaters", () => {
  it("takes numbered raters below each other for raters, whatever heads them", () => {
    const frame = frameOf("序号|授权|沟通\n评价人1|90|80\n评价人2|85|70");
    expect(rolesIn(withAnonymousRaters(frame))[0]).toBe("rater");
  });

  it("leaves a table with names alone", () => {
    const frame = frameOf("姓名|授权|沟通\n何文丽|90|80\n秦朗|85|70");
    expect(withAnonymousRaters(frame)).toBe(frame);
  });
});
