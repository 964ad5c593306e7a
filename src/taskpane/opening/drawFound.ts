import { headerMessagesOf, type Language } from "../../messages/index.ts";
import type { AppraisalSummary } from "../../workflow/index.ts";
import { foundFacts } from "./foundFacts.ts";

/** The one button is the same before and after the pane has taken the opening's place. */
export const primaryActionId = "score-and-publish";

/**
 * Writes what was found, and the button that does the job, above the skeleton that the page came with. Without React
 * and Fluent UI, which load while the workbook is read and take its place afterwards; its look stands in the page.
 */
export function drawFound(
  root: HTMLElement,
  summary: AppraisalSummary,
  language: Language,
  publish: () => void,
): void {
  const texts = headerMessagesOf(language);
  const title = element("h1", "", texts.appName);
  const facts = element("ul", "facts");
  facts.setAttribute("aria-label", texts.factsLabel);
  facts.append(
    ...foundFacts(summary, texts).map(({ text, needsAttention }) =>
      element("li", needsAttention ? "attention" : "", text),
    ),
  );
  const button = element("button", "", texts.scoreAndPublish);
  button.id = primaryActionId;
  button.addEventListener("click", publish, { once: true });
  const header = element("header");
  header.append(title, facts, button);
  const opening = root.querySelector(".opening");
  opening?.removeAttribute("role");
  opening?.querySelector(".bones")?.remove();
  root.prepend(header);
  document.documentElement.lang = language;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = "",
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.textContent = text;
  return made;
}
