import { screen } from "@testing-library/react";
import type { AppraisalSummary } from "../../workflow/index.ts";
import { drawFound } from "./drawFound.ts";

const summary: AppraisalSummary = {
  ...{
    sheets: 1,
    people: 24,
    indicators: 7,
    periods: 1,
    weighting: "weights",
    weightPercent: 100,
    policyName: "Trial",
  },
  ...{ origin: { kind: "proposed" }, grades: [], notGraded: 0, meanScore: null, promotion: null },
  issues: { error: 1, doubt: 2, note: 9 },
};

/** The page as it comes: bones of the header, and of the panel. */
function page(): HTMLElement {
  document.body.innerHTML =
    '<div id="root"><div class="opening" role="status"><div class="bones"></div><div class="bones"></div></div></div>';
  const root = document.getElementById("root");
  if (root === null) throw new RangeError("There is no root.");
  return root;
}

describe("drawFound", () => {
  it("says what was found, in the pane's own words, above the bones of the panel", () => {
    const root = page();
    drawFound(root, summary, "en", () => undefined);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("KPI Appraisal");
    expect(screen.getByRole("list", { name: "Found in this workbook" })).toBeInTheDocument();
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "1 sheet",
      "24 people",
      "7 indicators",
      "weights sum to 100%",
      "3 doubts",
    ]);
    expect(screen.queryByRole("status")).toBeNull();
    expect(root.querySelectorAll(".bones")).toHaveLength(1);
    expect(document.documentElement.lang).toBe("en");
  });

  it("has the button that does the job, once", () => {
    const publish = jest.fn();
    drawFound(page(), summary, "zh-TW", publish);
    const button = screen.getByRole("button");
    button.click();
    button.click();
    expect(publish).toHaveBeenCalledTimes(1);
  });
});
