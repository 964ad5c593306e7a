import { setAttributes } from "./setAttributes.ts";

describe("setAttributes", () => {
  it.each<[string, Record<string, string | number | null>, string]>([
    ['<row r="1" ht="9"/>', { ht: 12 }, '<row r="1" ht="12"/>'],
    ['<row r="1" ht="9">x</row>', { ht: null, hidden: 1 }, '<row r="1" hidden="1">x</row>'],
    ["<a b='1>2' />", { c: '"<&' }, "<a b='1>2' c=\"&quot;&lt;&amp;\"/>"],
    ["<a/>", { b: null }, "<a/>"],
    ['<x:c x14:s="1" s="2"><s s="3"/></x:c>', { s: 4 }, '<x:c x14:s="1" s="4"><s s="3"/></x:c>'],
  ])("%s with %j is %s", (xml, changes, expected) => {
    expect(setAttributes(xml, changes)).toBe(expected);
  });
});
