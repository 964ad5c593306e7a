import { readFiles } from "./readFiles.ts";
import { proposalOf } from "./proposalOf.ts";

const proposalFor = async (fixture: string) =>
  proposalOf((await readFiles([`test/reader/files/${fixture}`])).result);

describe("proposalOf", () => {
  it("says where the sheet states a part, and what else was taken", async () => {
    const proposal = await proposalFor("weights-in-note/考核.xlsx");
    const model = proposal.find(({ path }) => path === "/model");
    expect(model).toMatchObject({ isAssumed: false });
    expect(model?.evidence.map(({ code, at }) => [code, at !== null])).toEqual([
      ["note", true],
      ["note", true],
      ["note", true],
    ]);
    expect(proposal.find(({ path }) => path === "/ranking")).toEqual({
      path: "/ranking",
      isAssumed: true,
      evidence: [{ code: "convention", text: "competition", at: null }],
    });
  });

  it("says that weights are only assumed where none stand", async () => {
    const proposal = await proposalFor("weights-nowhere/无权重.xlsx");
    expect(proposal.find(({ path }) => path === "/model")).toEqual({
      path: "/model",
      isAssumed: true,
      evidence: [{ code: "notStated", text: "equal", at: null }],
    });
  });

  it("proposes nothing without scores", async () => {
    expect(await proposalFor("empty/empty.xlsx")).toEqual([]);
  });
});
