import type { StylePlan } from "../../sheet/index.ts";
import { styleChange } from "./styleChange.ts";

const plan = (top: number, left: number, bottom: number, right: number, style: StylePlan["style"]) => ({
  ...{ area: { top, left, bottom, right } },
  style,
});
const header = plan(0, 0, 0, 3, { bold: true });

describe("styleChange", () => {
  it("is nowhere where two plans come to the same, whatever the pieces", () => {
    const halves = [plan(1, 0, 2, 3, { fill: "#EEEEEE" }), plan(3, 0, 4, 3, { fill: "#EEEEEE" })];
    expect(styleChange([header, plan(1, 0, 4, 3, { fill: "#EEEEEE" })], [header, ...halves])).toEqual([]);
  });

  it("is only in the rows that a longer list adds", () => {
    const body = (bottom: number) => plan(1, 0, bottom, 3, { fill: "#EEEEEE" });
    expect(styleChange([header, body(4)], [header, body(6)])).toEqual([
      { top: 5, left: 0, bottom: 6, right: 3 },
    ]);
  });

  it("sees a style that lies over another", () => {
    const body = plan(1, 0, 4, 3, { fill: "#EEEEEE" });
    expect(styleChange([header, body], [header, body, plan(2, 1, 2, 1, { fill: "#FFFFFF" })])).toEqual([
      { top: 2, left: 1, bottom: 2, right: 1 },
    ]);
  });

  it("gives up where it would be a patchwork", () => {
    const dots = Array.from({ length: 300 }, (_, row) => plan(row * 2, 0, row * 2, 0, { bold: true }));
    expect(styleChange([], dots)).toBeNull();
  });
});
