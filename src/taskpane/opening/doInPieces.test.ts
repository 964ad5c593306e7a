import { eventually } from "../../../test/eventually.ts";
import { doInPieces } from "./doInPieces.ts";

describe("doInPieces", () => {
  it("does each step in a task of its own, all of them", async () => {
    const done: string[] = [];
    function* steps() {
      done.push("first");
      yield;
      done.push("second");
      yield;
      done.push("last");
    }
    doInPieces(steps());
    expect(done).toEqual([]);
    await eventually(() => done.length, 3);
    expect(done).toEqual(["first", "second", "last"]);
  });
});
