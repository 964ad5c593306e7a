import { shortcutOf } from "./shortcutOf.ts";

const keys = { altKey: true, shiftKey: true, ctrlKey: false, metaKey: false, code: "Digit1" };

describe("shortcutOf", () => {
  it.each([
    ["Digit1", { kind: "step", place: 0 }],
    ["Numpad5", { kind: "step", place: 4 }],
    ["KeyR", { kind: "read" }],
    ["KeyP", { kind: "publish" }],
    ["KeyF", { kind: "search" }],
    ["KeyX", null],
    ["Digit0", null],
  ])("Alt+Shift+%s", (code, wanted) => {
    expect(shortcutOf({ ...keys, code })).toEqual(wanted);
  });

  it.each([{ altKey: false }, { shiftKey: false }, { ctrlKey: true }, { metaKey: true }])(
    "leaves other keys to Excel and the browser (%p)",
    (change) => {
      expect(shortcutOf({ ...keys, ...change })).toBeNull();
    },
  );
});
