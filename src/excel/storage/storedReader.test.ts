import { startWorkbook } from "../testing/startWorkbook.ts";
import { storedReader } from "./storedReader.ts";

describe("storedReader", () => {
  it("looks up in one request what is asked for at the same moment and nowhere kept", async () => {
    const { host } = startWorkbook();
    const load = storedReader();
    const before = host.counters.requests;
    expect(await Promise.all([load("kept"), load("published")])).toEqual([null, null]);
    expect(host.counters.requests - before).toBe(1);
  });

  it("gives everyone her own, with one request more, and asks anew later", async () => {
    const { host, workbook } = startWorkbook();
    await workbook.save("kept", { weight: "60 %" });
    await workbook.save("other", [1]);
    const load = storedReader();
    const before = host.counters.requests;
    expect(await Promise.all([load("kept"), load("published"), load("other")])).toEqual([
      { weight: "60 %" },
      null,
      [1],
    ]);
    expect(host.counters.requests - before).toBe(2);
    await workbook.save("kept", null);
    expect(await load("kept")).toBeNull();
  });
});
