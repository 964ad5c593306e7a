import { nextStop, trailOf } from "./focusTrail.ts";

/** Lays the page out, takes the element away that the keyboard stands on, and says where it goes on. */
function after(html: string, taken = "#here"): string | undefined {
  document.body.innerHTML = html;
  const trail = trailOf(document.querySelector("#here") ?? document.body);
  document.querySelector(taken)?.remove();
  return nextStop(trail)?.id;
}

describe("nextStop", () => {
  it("goes to what stood behind the place", () => {
    expect(after('<p><button id="a"></button><button id="here"></button><button id="b"></button></p>')).toBe(
      "b",
    );
    expect(
      after('<div><b id="x"><button id="here"></button></b><i><button id="b"></button></i></div>', "#x"),
    ).toBe("b");
  });

  it("goes to what stood before the place where nothing comes behind it in the same box", () => {
    expect(
      after('<div><p><button id="a"></button><button id="here"></button></p></div><button id="b"></button>'),
    ).toBe("a");
  });

  it("looks in the next larger box where its own has nothing left", () => {
    expect(after('<div><p><button id="here"></button></p><p><button id="b"></button></p></div>')).toBe("b");
  });

  it("passes over what Tab passes over", () => {
    expect(
      after(
        '<p><button id="here"></button><button disabled></button><i tabindex="-1"></i><a href="#" hidden></a>' +
          '<span hidden><input /></span><em style="display: none !important"><input /></em><select id="b"></select></p>',
      ),
    ).toBe("b");
  });

  it("finds nothing in an empty page", () => {
    expect(after('<p><button id="here"></button></p>')).toBeUndefined();
  });
});
