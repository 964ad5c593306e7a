import { doubtsIn, readBook, valuesIn, weightsIn } from "../testing/readBook.ts";

describe("withWeightsAbove", () => {
  it("takes weights in a line above the headings for theirs, whatever they are called", () => {
    const result = readBook({
      Roster: `
Calibration roster
|||weight: 60%|weight: 40%|
ID|Name|Department|Goals|Team Contribution|Overall Score
E1|Ada Noor|Lab|4|3|=D4*0.6+E4*0.4→3.6
E2|Ben Sato|Lab|5|2|=D5*0.6+E5*0.4→3.8
E3|Cleo Diaz|Lab|3|4|=D6*0.6+E6*0.4→3.4`,
    });
    expect(weightsIn(result)).toEqual({ Goals: 0.6, "Team Contribution": 0.4 });
    expect(valuesIn(result)).toMatchObject({ "Goals rating": [4, 5, 3] });
    expect(doubtsIn(result).filter((doubt) => !doubt.startsWith("scale_assumed"))).toEqual([]);
  });
});
