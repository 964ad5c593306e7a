import { initialState, nothingHidden } from "../state/initialState.ts";
import { viewMemory, type RememberedView } from "./viewMemory.ts";

const state = initialState("en");
const file = "https://example.org/scores.xlsx";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe("viewMemory", () => {
  it("gives back where she was, for this workbook only", () => {
    const view = {
      panel: "results",
      rules: { kind: "template", templateId: "002-G" },
      publishing: {
        tabs: ["summary"],
        language: "zh-TW",
        sharing: "sealed",
        calibrates: true,
        protects: true,
        redaction: nothingHidden,
      },
      query: { ...state.query, department: "增长部", sort: "score", isDescending: true },
    } as const;
    viewMemory("p", file).keep(view);
    expect(viewMemory("p", file).read()).toEqual(view);
    expect(viewMemory("p", "https://example.org/other.xlsx").read()).toEqual({});
    expect(viewMemory("q", file).read()).toEqual({});
  });

  it("remembers a workbook that was never saved for this session only", () => {
    viewMemory(undefined, "").keep(state);
    expect(localStorage).toHaveLength(0);
    expect(viewMemory(undefined, "").read()).toMatchObject({ panel: "check" });
  });

  it("writes down nobody's name and no rules", () => {
    const rules = { kind: "given", policy: {} as never } as const;
    viewMemory(undefined, file).keep({ ...state, rules, query: { ...state.query, text: "沈知远" } });
    expect(JSON.stringify({ ...localStorage })).not.toContain("沈知远");
    expect(viewMemory(undefined, file).read()).not.toHaveProperty("rules");
  });

  it("writes again only when the view is another, for it is asked after every step of the work", () => {
    const written = jest.spyOn(Storage.prototype, "setItem");
    const memory = viewMemory(undefined, file);
    memory.keep(state);
    memory.keep({
      ...state,
      task: "check",
      progress: { step: "read", done: 0.5, secondsLeft: null },
    } as RememberedView);
    expect(written).toHaveBeenCalledTimes(1);
    memory.keep({ ...state, panel: "results" });
    expect(written).toHaveBeenCalledTimes(2);
    written.mockRestore();
  });

  it.each([
    "no json",
    "null",
    '{"panel":"of the future","query":{"sort":"shoe size"},"publishing":{"tabs":7},"rules":{"kind":"template"}}',
  ])("takes %s for nothing", (stored) => {
    localStorage.setItem(`kpi-appraisal.view.${file}`, stored);
    expect(viewMemory(undefined, file).read()).toEqual({});
  });
});
