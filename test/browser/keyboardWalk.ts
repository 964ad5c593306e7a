import type { FrameLocator, Page } from "playwright-core";

/** Where the keyboard stands in the pane. */
export interface Stand {
  /** What a screen reader would call it, nearly: its label, else its text, else its value's field. */
  readonly name: string;
  readonly id: string;
  readonly role: string;
  /** Above the tabs. */
  readonly isInHeader: boolean;
}

/** Keys in the pane, each followed by a look whether the keyboard stands somewhere and can be seen there. */
export interface KeyboardWalk {
  /** What was wrong so far: the key, and where it led. */
  readonly faults: readonly string[];
  press(key: string, times?: number): Promise<Stand>;
  /** Presses Tab, or another key, until it stands on a control of this name or id. */
  to(wanted: string | RegExp, key?: string): Promise<void>;
  /** Opens a step: to the tabs, along them, and Enter; waits for what it shows. */
  step(name: string): Promise<void>;
  stand(): Promise<Stand>;
}

const mostPresses = 80;
/** Two frames or so. */
const settling = 40;
/** Looks until something shows where the keyboard stands; on a machine with nothing else to do the first ones are enough. */
const mostLooks = 100;

export function keyboardWalk(page: Page, pane: FrameLocator): KeyboardWalk {
  const faults: string[] = [];
  /** Name of where it stood at the last look. */
  let last = "";
  const ask = async () => {
    const at = await pane.locator("body").evaluate(whereKeyboardStands);
    last = at.name;
    return at;
  };
  const walk: KeyboardWalk = {
    faults,
    async press(key, times = 1) {
      const before = last;
      await page.keyboard.press(key);
      let at = await ask();
      // Frames and underlines are drawn a moment after the focus has come.
      for (let count = 0; count < mostLooks && !at.isLost && !at.isSeen; count += 1) {
        await page.waitForTimeout(settling);
        at = await ask();
      }
      if (at.isLost) faults.push(`${key} on “${before}” leads nowhere`);
      else if (!at.isSeen) faults.push(`${key} on “${before}” leads to “${at.name}”, where nothing shows it`);
      return times > 1 ? walk.press(key, times - 1) : at;
    },
    async to(wanted, key = "Tab") {
      let at: Stand = await ask();
      const isThere = (): boolean =>
        typeof wanted === "string" ? [at.name, `#${at.id}`].includes(wanted) : wanted.test(at.name);
      const passed = new Set<string>();
      for (let count = 0; count < mostPresses && !isThere(); count += 1) {
        passed.add(at.name === "" ? at.role : at.name);
        at = await walk.press(key);
      }
      if (!isThere())
        throw new RangeError(
          `${key} never comes to ${String(wanted)}; it passed ${[...passed].join(" | ")}.`,
        );
    },
    async step(name) {
      for (let at: Stand = await ask(), count = 0; count < mostPresses && at.role !== "tab"; count += 1)
        at = await walk.press(at.isInHeader ? "Tab" : "Shift+Tab");
      await walk.to(name, "ArrowRight");
      await walk.press("Enter");
      await pane.getByRole("tab", { name, selected: true }).waitFor();
      await pane.locator('#panel [role="status"][aria-label]').waitFor({ state: "detached" });
    },
    async stand() {
      return ask();
    },
  };
  return walk;
}

/** Runs in the page: what has the focus, and does anything about it or around it show so? */
function whereKeyboardStands(body: Element): Stand & { readonly isLost: boolean; readonly isSeen: boolean } {
  const page = body.ownerDocument;
  const at = page.activeElement;
  if (at === null || at === body)
    return { name: "", id: "", role: "", isInHeader: false, isLost: true, isSeen: false };
  const isDrawn = (colour: string): boolean => !/^(transparent|rgba\(.*, 0\))$/u.test(colour);
  const isOutlined = (style: CSSStyleDeclaration): boolean =>
    style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 && isDrawn(style.outlineColor);
  // Fluent draws frames and the underline of fields on what it adds behind an element.
  const isFramed = (style: CSSStyleDeclaration): boolean =>
    style.content !== "none" &&
    !style.transform.startsWith("matrix(0,") &&
    (style.backgroundImage !== "none" ||
      (parseFloat(style.borderBottomWidth) > 0 && isDrawn(style.borderBottomColor)));
  const around = [at, at.parentElement, at.parentElement?.parentElement].filter(
    (one) => one !== null && one !== undefined,
  );
  const own = getComputedStyle(at);
  const [label] =
    at instanceof HTMLInputElement || at instanceof HTMLSelectElement || at instanceof HTMLTextAreaElement
      ? (at.labels ?? [])
      : [];
  const within = at.getAttribute("aria-activedescendant");
  const inList = within === null ? null : page.getElementById(within);
  const box = (inList ?? at).getBoundingClientRect();
  return {
    name: (at.getAttribute("aria-label") ?? label?.innerText ?? (at as HTMLElement).innerText).trim(),
    id: at.id,
    role: at.getAttribute("role") ?? at.tagName.toLowerCase(),
    isInHeader: at.closest("header") !== null,
    isLost: false,
    isSeen:
      box.bottom > 0 &&
      box.top < innerHeight &&
      (own.boxShadow !== "none" ||
        own.textDecorationStyle === "double" ||
        around.some(
          (one) => isOutlined(getComputedStyle(one)) || isFramed(getComputedStyle(one, "::after")),
        )),
  };
}
