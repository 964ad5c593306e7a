import { partFileNames } from "./partFileNames.ts";

describe("partFileNames", () => {
  it("keeps Chinese, leaves out what no file system takes, and gives each part a name of its own", () => {
    expect(partFileNames("考核", ["一部", "销售/华东", "销售:华东", "../../etc"])).toEqual([
      "考核 一部.xlsx",
      "考核 销售_华东.xlsx",
      "考核 销售_华东 (2).xlsx",
      "考核 .._.._etc.xlsx",
    ]);
  });
});
