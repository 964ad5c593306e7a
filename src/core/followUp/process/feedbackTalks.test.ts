import { createDataset } from "../../createDataset.ts";
import { asEpochDay } from "../../units.ts";
import { feedbackTalks } from "./feedbackTalks.ts";

describe("feedbackTalks", () => {
  it("gives everybody's latest talk and keeps those of strangers apart", () => {
    const talk = (employeeId: string, on: number, agreed: string | null) => ({
      ...{ employeeId, on: asEpochDay(on), who: "Lin", agreed },
    });
    const talks = [talk("E1", 20_010, "second"), talk("E1", 20_000, "first"), talk("E9", 20_000, null)];
    const held = feedbackTalks(createDataset([{ id: "E1" }, { id: "E2" }], []), talks);
    expect(held.byRow.map((found) => found?.agreed)).toEqual(["second", undefined]);
    expect(held.unknownPeople).toEqual([talks[2]]);
  });
});
