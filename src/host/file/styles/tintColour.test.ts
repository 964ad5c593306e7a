import { tintColour } from "./tintColour.ts";

describe("tintColour", () => {
  // Excel's own palette of the Office theme: lighter 80, 60, 40 %, darker 25, 50 %.
  it.each([
    ["4472C4", ["D9E1F2", "B4C6E7", "8EA9DB", "305496", "203764"]],
    ["ED7D31", ["FCE4D6", "F8CBAD", "F4B084", "C65911", "833C0C"]],
    ["70AD47", ["E2EFDA", "C6E0B4", "A9D08E", "548235", "375623"]],
    ["FFC000", ["FFF2CC", "FFE699", "FFD966", "BF8F00", "806000"]],
  ])("gives the shades of %s that Excel shows", (rgb, shades) => {
    const tints = [
      0.7999816888943144, 0.5999938962981048, 0.3999755851924192, -0.249977111117893, -0.499984740745262,
    ];
    expect(tints.map((tint) => tintColour(rgb, tint))).toEqual(shades);
  });

  it("keeps greys grey and a colour without tint as it is", () => {
    expect([
      tintColour("FFFFFF", -0.1499984740745262),
      tintColour("000000", 0.499984740745262),
      tintColour("123456", 0),
    ]).toEqual(["D9D9D9", "808080", "123456"]);
  });
});
