import { readFileSync } from "node:fs";
import { parseXml } from "../../src/host/file/xml/parseXml.ts";
import type { XmlElement } from "../../src/host/file/xml/XmlElement.ts";
import {
  cycleMessagesOf,
  eligibilityWord,
  paneMessagesOf,
  policyMessagesOf,
  severityWord,
  tabTexts,
  type Language,
} from "../../src/messages/index.ts";

/** Everything a user sees in a language by a name of its own: the ribbon, the pane, the tabs, degrees and states. */
export function wordsOnScreen(language: Language): ReadonlySet<string> {
  const words = textsIn([
    ribbonWords(parseXml(readFileSync("manifest.xml", "utf8"), "manifest"), language),
    paneMessagesOf(language),
    policyMessagesOf(language),
    cycleMessagesOf(language),
    tabTexts(language).tabs,
    (["error", "doubt", "note"] as const).map((severity) => severityWord(severity, language)),
    (["eligible", "nearMiss", "unverified", "ineligible"] as const).map((state) =>
      eligibilityWord(state, language),
    ),
  ]);
  return new Set(words.map(withoutDots));
}

/** A button's name without the dots that promise a question: "Decide…" may be called "Decide". */
export const withoutDots = (name: string): string => name.replace(/…$/, "");

/** Texts at any depth. Sentences made for a count or a name are no names. */
function textsIn(messages: unknown): string[] {
  if (typeof messages === "string") return [messages];
  return typeof messages === "object" && messages !== null ? Object.values(messages).flatMap(textsIn) : [];
}

/** Short strings of the manifest; its own language is English. */
function ribbonWords(element: XmlElement, language: Language): string[] {
  const own =
    element.local !== "String"
      ? undefined
      : language === "en"
        ? element.attribute("DefaultValue")
        : element.children.find((one) => one.attribute("Locale") === language)?.attribute("Value");
  return [
    ...(own === undefined ? [] : [own]),
    ...element.children.flatMap((one) => ribbonWords(one, language)),
  ];
}
