import { fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { useWalk } from "./useWalk.ts";

const rowHeight = 40;
const opened: number[] = [];

function List({ count }: { readonly count: number }) {
  const list = useRef<HTMLDivElement>(null);
  const { active, press } = useWalk(list, { count, rowHeight, onOpen: (place) => opened.push(place) });
  return (
    <div ref={list} role="listbox" tabIndex={0} onKeyDown={press} aria-label={String(active)}>
      <button type="button">sort</button>
    </div>
  );
}

/** A list of so many rows, of which five are in sight. */
function open(count: number) {
  render(<List count={count} />);
  const list = screen.getByRole("listbox");
  Object.defineProperty(list, "clientHeight", { value: 5 * rowHeight });
  return {
    press: (...keys: readonly string[]) => keys.forEach((key) => fireEvent.keyDown(list, { key })),
    place: () => Number(list.getAttribute("aria-label")),
    top: () => list.scrollTop,
  };
}

beforeEach(() => (opened.length = 0));

describe("useWalk", () => {
  it("walks with the arrows, a page at a time, to both ends and not beyond", () => {
    const { press, place } = open(20);
    press("ArrowUp");
    expect(place()).toBe(0);
    press("ArrowDown", "ArrowDown", "PageDown");
    expect(place()).toBe(6);
    press("End", "ArrowDown");
    expect(place()).toBe(19);
    press("PageUp", "Home");
    expect(place()).toBe(0);
  });

  it("scrolls no further than the row needs", () => {
    const { press, top } = open(20);
    press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");
    expect(top()).toBe(0);
    press("ArrowDown");
    expect(top()).toBe(rowHeight);
    press("Home");
    expect(top()).toBe(0);
  });

  it("opens with Enter and Space, and leaves other keys and other controls alone", () => {
    const { press } = open(20);
    press("ArrowDown", "Enter", " ", "x");
    fireEvent.keyDown(screen.getByRole("button"), { key: "Enter" });
    expect(opened).toEqual([1, 1]);
  });

  it("has nothing to open in an empty list", () => {
    const { press } = open(0);
    press("ArrowDown", "Enter");
    expect(opened).toEqual([]);
  });
});
