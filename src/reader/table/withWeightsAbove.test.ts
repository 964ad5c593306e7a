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

  it("leaves a weight between an indicator and its target, actual and score with the indicator", () => {
    const result = readBook({
      Q1: `
Emp No|Name|Handling time|Handling time|Handling time|Error rate|Error rate|Error rate|Total score
||Weight 30%|Weight 30%|Weight 30%|Weight 70%|Weight 70%|Weight 70%|
||Target|Actual|Score|Target|Actual|Score|
E1|Ada Noor|24|26.4|91|1.5|1.6|90|90.3
E2|Ben Sato|24|28|84|1.5|1.9|80|81.2
E3|Cleo Diaz|24|25|96|1.5|1.5|99|98.1`,
    });
    expect(weightsIn(result)).toEqual({ "Handling time": 0.3, "Error rate": 0.7 });
    expect(valuesIn(result)).toMatchObject({ "Error rate rating Q1": [90, 80, 99] });
  });
});
