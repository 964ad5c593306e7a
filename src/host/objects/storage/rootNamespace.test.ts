import { rootNamespace } from "./rootNamespace.ts";

describe("rootNamespace", () => {
  it.each([
    ['<policy xmlns="urn:kpi"><a/></policy>', "urn:kpi"],
    ["<?xml version='1.0'?>\n<p:policy xmlns:p='urn:p' xmlns='urn:other'/>", "urn:p"],
    ["<!-- who --><root>text &amp; <![CDATA[<b>]]></root>", ""],
  ])("reads %s", (xml, namespace) => {
    expect(rootNamespace(xml)).toBe(namespace);
  });

  it.each(["", "text", "<a><b></a></b>", "<a/><b/>", "<a>", "</a>", "<a/>tail", "<a b=c/>", "<a>1 < 2</a>"])(
    "refuses %p, which is not well-formed",
    (xml) => {
      expect(rootNamespace(xml)).toBeUndefined();
    },
  );
});
