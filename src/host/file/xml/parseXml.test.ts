import { FileError } from "../FileError.ts";
import { decodeXml } from "./decodeXml.ts";
import { parseXml } from "./parseXml.ts";

describe("parseXml", () => {
  const text = `<?xml version="1.0"?><!-- <no> --><r:root a="1 &lt; 2" xmlns:r="u"><x r:id="rId7" on='true'>a<![CDATA[<b>]]>&#65;&#x5206;</x><y/><x n="2.5">deep</x></r:root>`;
  const root = parseXml(text, "part.xml");

  it("reads names, attributes and text, escapes resolved", () => {
    const x = root.child("x");
    expect([root.name, root.local, root.attribute("a")]).toEqual(["r:root", "root", "1 < 2"]);
    expect([x?.text, x?.relationshipId, x?.booleanAttribute("on", false)]).toEqual(["a<b>A分", "rId7", true]);
    expect(root.childrenNamed("x")[1]?.numberAttribute("n")).toBe(2.5);
    expect(root.attribute("nothing")).toBeUndefined();
  });

  it("remembers how everything was written", () => {
    expect(root.children.map(({ raw }) => raw).join("")).toBe(root.innerRaw);
    expect(root.child("y")?.raw).toBe("<y/>");
    expect(text.endsWith(root.raw)).toBe(true);
  });

  it.each([
    ["<a><b></a></b>", "damaged_part"],
    ["<a>", "damaged_part"],
    ["<a/><b/>", "damaged_part"],
    ["<a", "damaged_part"],
    ["<a><!-- ", "damaged_part"],
    ["<a><![CDATA[</a>", "damaged_part"],
    ["", "damaged_part"],
    ["<!DOCTYPE a><a/>", "unsafe_xml"],
  ])("refuses %p", (damaged, code) => {
    expect(() => parseXml(damaged, "part.xml")).toThrow(
      expect.objectContaining({ code, part: "part.xml" }) as Error,
    );
  });
});

describe("decodeXml", () => {
  it("reads UTF-8 and UTF-16, with and without mark", () => {
    const utf16 = Uint8Array.from(
      Array.from("<a>分</a>").flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    );
    expect(decodeXml(utf16, "p")).toBe("<a>分</a>");
    expect(decodeXml(Uint8Array.from([0xff, 0xfe, ...utf16]), "p")).toBe("<a>分</a>");
    expect(decodeXml(new TextEncoder().encode("\ufeff<a>分</a>"), "p")).toBe("<a>分</a>");
  });

  it("lets a comment speak of document types, but none be declared", () => {
    const decode = (text: string): string => decodeXml(new TextEncoder().encode(text), "p");
    expect(decode("<!-- <!DOCTYPE a> --><a/>")).toContain("<a/>");
    expect(() => decode("<!-- x --><!DOCTYPE a><!-- y --><a/>")).toThrow(FileError);
  });
});
