import { createPolicy } from "../../core/index.ts";
import { changeDraft, redoDraft, undoDraft, type PolicyDraft } from "./policyDraft.ts";

const policy = (name: string) => createPolicy({ name });
const [first, second, third] = [policy("1"), policy("2"), policy("3")];
const start: PolicyDraft = { past: [], policy: first, future: [], key: null };
const names = ({ past, policy: now, future }: PolicyDraft) =>
  [past, [now], future].map((list) => list.map(({ name }) => name));

describe("changes of a draft", () => {
  it("go back and forth", () => {
    const changed = changeDraft(changeDraft(start, second, "a"), third, "b");
    expect(names(undoDraft(changed))).toEqual([["1"], ["2"], ["3"]]);
    expect(names(undoDraft(undoDraft(changed)))).toEqual([[], ["1"], ["2", "3"]]);
    expect(names(redoDraft(undoDraft(changed)))).toEqual([["1", "2"], ["3"], []]);
    expect([names(undoDraft(start)), names(redoDraft(changed))]).toEqual([names(start), names(changed)]);
  });

  it("of one thing in a row are one step back", () => {
    const dragged = changeDraft(changeDraft(start, second, "weight"), third, "weight");
    expect(names(undoDraft(dragged))).toEqual([[], ["1"], ["3"]]);
  });

  it("that end where they began leave no step", () => {
    const there = changeDraft(start, second, "weight");
    expect(names(changeDraft(there, policy("1"), "weight"))).toEqual([[], ["1"], []]);
  });

  it("after a step back begin a new step and forget the way forth", () => {
    const back = undoDraft(changeDraft(changeDraft(start, second, "a"), third, "a"));
    expect(names(changeDraft(back, second, "a"))).toEqual([["1"], ["2"], []]);
  });

  it("that change nothing are none", () => {
    expect(changeDraft(start, first, "a")).toEqual(start);
  });
});
