import { createEditHold } from "./editHold.ts";

describe("createEditHold", () => {
  function rig(): { hold: ReturnType<typeof createEditHold>; done: string[]; tick: () => void } {
    const queue: (() => void)[] = [];
    const done: string[] = [];
    const hold = createEditHold((work) => queue.push(work));
    return { hold, done, tick: () => queue.splice(0).forEach((work) => work()) };
  }

  it("works at once while nobody is typing", () => {
    const { hold, done } = rig();
    hold.run("refresh", () => done.push("a"));
    expect(done).toEqual(["a"]);
  });

  it("keeps the last of each name until the edit is over and taken in", () => {
    const { hold, done, tick } = rig();
    hold.setEditing(true);
    hold.run("refresh", () => done.push("old"));
    hold.run("reveal", () => done.push("reveal"));
    hold.run("refresh", () => done.push("new"));
    hold.setEditing(false);
    expect(done).toEqual([]);
    tick();
    expect(done).toEqual(["reveal", "new"]);
  });

  it("goes on holding where the next cell is being typed already", () => {
    const { hold, done, tick } = rig();
    hold.setEditing(true);
    hold.run("refresh", () => done.push("a"));
    hold.setEditing(false);
    hold.setEditing(true);
    tick();
    expect(done).toEqual([]);
    hold.setEditing(false);
    tick();
    expect(done).toEqual(["a"]);
  });

  it("does not repeat held work after newer work of that name has run", () => {
    const { hold, done, tick } = rig();
    hold.setEditing(true);
    hold.run("refresh", () => done.push("old"));
    hold.setEditing(false);
    hold.run("refresh", () => done.push("new"));
    tick();
    expect(done).toEqual(["new"]);
  });
});
