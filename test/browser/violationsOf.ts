import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

interface Choices {
  /** In forced colours the person's own palette decides; axe reads the colours that are not shown. */
  readonly ignoresColours?: boolean;
}

/** What axe finds in the pane as it stands, the pane alone. Fluent's focus traps look like hidden focusable elements and are none. */
export async function violationsOf(
  page: Page,
  { ignoresColours = false }: Choices = {},
): Promise<readonly string[]> {
  const frame = await (await page.waitForSelector(".pane-frame")).contentFrame();
  if (frame === null) throw new RangeError("The pane has no page.");
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  // Amid fading in or out, text has a contrast that nobody reads it with.
  await frame.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ effect, playState }) => playState !== "running" || effect?.getTiming().iterations === Infinity,
      ),
  );
  const { violations, passes } = await frame.evaluate(
    (off): Promise<AxeResults> =>
      (window as unknown as { readonly axe: typeof axe }).axe.run(document, {
        // Nodes are listed only for what is wrong; there are no style sheets to fetch.
        resultTypes: ["violations"],
        preload: false,
        rules: off ? { "color-contrast": { enabled: false } } : {},
      }),
    ignoresColours,
  );
  // A check that looked at nothing would find nothing either.
  if (passes.length <= 10) throw new RangeError(`axe looked at ${String(passes.length)} rules only.`);
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !html.includes("data-tabster-dummy"))
      .map(({ target, html }) => `${id}: ${target.join(" ")} ${html}`),
  );
}
