import { frameOf, rolesIn } from "../../../testing/frameOf.ts";
import { withSurnames } from "./withSurnames.ts";

describe("withSurnames", () => {
  it("takes “Name” beside first names for the rest of the name", () => {
    const frame = frameOf("Name|First name|Quality|Speed\nVoss|Clara|90|80\nTanaka|Yuki|85|70");
    expect(rolesIn(withSurnames(frame)).slice(0, 2)).toEqual(["lastName", "firstName"]);
  });

  it("leaves a whole name alone", () => {
    const frame = frameOf("Name|Quality|Speed\nClara Voss|90|80\nYuki Tanaka|85|70");
    expect(withSurnames(frame)).toBe(frame);
  });
});
