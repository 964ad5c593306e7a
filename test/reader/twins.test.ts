import { Converter } from "opencc-js/cn2t";
import { Converter as Back } from "opencc-js/t2cn";
import { openGrids } from "../../src/cli/read/openGrids.ts";
import { defaultReadOptions, readWorkbooks } from "../../src/reader/index.ts";
import type { WorkbookGrids } from "../../src/sheet/index.ts";
import { contentOf } from "./contentOf.ts";
import { rewritten } from "./gridChanges.ts";
import { filesOf, readerFixtures } from "./readerFixtures.ts";

const toTraditional = Converter({ from: "cn", to: "t" });
const toSimplified = Back({ from: "t", to: "cn" });

/** Everything that was read, in Simplified characters. */
const simplified = (workbooks: readonly WorkbookGrids[], write: (text: string) => string): unknown => {
  const content = contentOf(
    readWorkbooks(
      workbooks.map(({ name, ...rest }) => ({
        ...rest,
        name: name === null ? null : write(name),
        grids: rest.grids.map((grid) => rewritten(grid, write)),
      })),
      defaultReadOptions,
    ),
  );
  return JSON.parse(toSimplified(JSON.stringify(content)));
};

describe("a workbook in Traditional characters reads as its Simplified twin", () => {
  it.each(readerFixtures)("$id", async (fixture) => {
    const workbooks = await Promise.all(filesOf(fixture).map(openGrids));
    expect(simplified(workbooks, toTraditional)).toEqual(simplified(workbooks, toSimplified));
  });
});
