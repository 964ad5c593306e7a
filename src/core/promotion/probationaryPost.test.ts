import { isoFromDay } from "../civilDate/isoFromDay.ts";
import { probationaryPost } from "./probationaryPost.ts";
import { day } from "./testing/ladder.ts";

describe("probationaryPost", () => {
  it.each([
    ["2027-01-01", 3, "2027-03-31"],
    ["2026-11-30", 3, "2027-02-27"],
  ])("from %s for %i months ends on %s", (from, months, to) => {
    const post = probationaryPost(day(from), months);
    expect([isoFromDay(post.from), isoFromDay(post.to)]).toEqual([from, to]);
  });
});
