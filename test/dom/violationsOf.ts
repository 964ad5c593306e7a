import { act } from "@testing-library/react";
import axe from "axe-core";

/** What axe finds wrong; colours are left to the tests in a real browser, jsdom has none. */
export async function violationsOf(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await act(() =>
    axe.run(container, {
      // Only what is wrong is told, node by node; there are no style sheets to fetch.
      resultTypes: ["violations"],
      preload: false,
      rules: { "color-contrast": { enabled: false } },
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
