import { richWorkbook, richWorkbookParts } from "../../../../test/fixtures/richWorkbook.ts";
import { checkPackage } from "../checkPackage.ts";
import { parseXml } from "../xml/parseXml.ts";
import { checkOrder } from "./checkOrder.ts";

const parts = richWorkbookParts();

/** Every text of a part in which two neighbours below the root have changed places, with the name of the one moved down. */
function swapped(part: string): readonly (readonly [moved: string, text: string])[] {
  const text = String(parts[part]);
  const { children } = parseXml(text, part);
  return children.slice(1).flatMap((second, index) => {
    const first = children[index];
    if (first === undefined || first.local === second.local) return [];
    const between = text.slice(first.end, second.start);
    const ours = text.slice(second.start, second.end) + between + text.slice(first.start, first.end);
    return [[first.local, text.slice(0, first.start) + ours + text.slice(second.end)] as const];
  });
}

describe("checkOrder", () => {
  it.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])(
    "finds any two neighbours of %s that changed places",
    (part) => {
      const all = swapped(part);
      expect(all.length).toBeGreaterThan(3);
      const unseen = all.filter(
        ([, text]) =>
          !checkPackage(richWorkbook({ [part]: text })).some((fault) => fault.includes("stands too late")),
      );
      expect(unseen.map(([moved]) => moved)).toEqual([]);
    },
  );

  it("takes elements of newer Excels anywhere, and names those that nobody knows", () => {
    expect(checkOrder(["a", "AlternateContent", "b"], ["a", "b"], "part")).toEqual([]);
    expect(checkOrder(["b", "a", "c"], ["a", "b"], "part")).toEqual([
      "part: <a> stands too late",
      "part: <c> has no place here",
    ]);
  });
});
