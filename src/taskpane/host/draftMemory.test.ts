import type { AppraisalPolicy } from "../../core/index.ts";
import { draftMemory } from "./draftMemory.ts";

const file = "https://example.org/scores.xlsx";
const policy = (name: string) => ({ schemaVersion: 1, name }) as AppraisalPolicy;
const draft = { past: [policy("applied"), policy("first")], policy: policy("second"), future: [], key: "w" };

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe("draftMemory", () => {
  it("gives back the changed rules with the step back to where the changing began", () => {
    draftMemory("p", file).keep(draft);
    expect(draftMemory("p", file).read()).toEqual({
      past: [policy("applied")],
      policy: policy("second"),
      future: [],
      key: null,
    });
  });

  it("is of one workbook and one organisation, and of this session only", () => {
    draftMemory("p", file).keep(draft);
    expect(draftMemory("p", "https://example.org/other.xlsx").read()).toBeNull();
    expect(draftMemory("q", file).read()).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it("forgets what was applied or dropped", () => {
    const memory = draftMemory("p", file);
    memory.keep(draft);
    memory.keep(null);
    expect(memory.read()).toBeNull();
    expect(sessionStorage).toHaveLength(0);
  });

  it.each(["no json", "7", '{"policy":{},"past":[]}', '{"policy":{"schemaVersion":2},"past":[]}'])(
    "takes %s for nothing",
    (stored) => {
      sessionStorage.setItem(`pkpi-appraisal.draft.${file}`, stored);
      expect(draftMemory("p", file).read()).toBeNull();
    },
  );
});
