import { parseXml } from "../xml/parseXml.ts";
import { createColourResolver, readThemeColours } from "./colours.ts";

const colour = createColourResolver(readThemeColours(undefined), undefined);

describe("createColourResolver", () => {
  it.each([
    ['<c rgb="FF12abCD"/>', "#12ABCD"],
    ['<c rgb="12ABCD"/>', "#12ABCD"],
    ['<c theme="0"/>', "#FFFFFF"],
    ['<c theme="1"/>', "#000000"],
    ['<c theme="4"/>', "#4472C4"],
    // Excel's own palette shows these as "Accent 1, lighter 40 %" and "darker 25 %".
    ['<c theme="4" tint="0.39997558519241921"/>', "#8EA9DB"],
    ['<c theme="4" tint="-0.249977111117893"/>', "#305496"],
    ['<c theme="0" tint="-0.14999847407452621"/>', "#D9D9D9"],
    ['<c indexed="10"/>', "#FF0000"],
    ['<c indexed="64"/>', "#000000"],
    ['<c auto="1"/>', null],
    ['<c rgb="red"/>', "#000000"],
    ['<c theme="99"/>', null],
  ])("%s is %s", (xml, expected) => {
    expect(colour(parseXml(xml, ""))).toBe(expected);
  });

  it("takes the workbook's own palette and theme before Excel's", () => {
    const theme = parseXml(
      '<a:theme><a:clrScheme><a:accent1><a:srgbClr val="010203"/></a:accent1></a:clrScheme></a:theme>',
      "",
    );
    const palette = parseXml('<indexedColors><rgbColor rgb="00AABBCC"/></indexedColors>', "");
    const own = createColourResolver(readThemeColours(theme), palette);
    expect([
      own(parseXml('<c theme="4"/>', "")),
      own(parseXml('<c indexed="0"/>', "")),
      own(parseXml('<c indexed="1"/>', "")),
    ]).toEqual(["#010203", "#AABBCC", "#FFFFFF"]);
  });
});
