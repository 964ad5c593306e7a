import type { GateResult, JobLevel } from "../../core/index.ts";
import { factWord, figure, listed, type Language, type PaneMessages } from "../../messages/index.ts";
import { shareText } from "../results/numbers.ts";

type Texts = PaneMessages["promotion"];

/** What was found at a condition, in its own unit; null where there is nothing to say. */
export function gateFoundText({ gate, found }: GateResult, texts: Texts, language: Language): string | null {
  if (found === null) return null;
  if (typeof found === "boolean") return found ? texts.yes : texts.no;
  if (typeof found === "number") return numberText(gate.kind, found, texts, language);
  return typeof found === "string" ? found : listed(found, language);
}

/** The smallest change that would pass a condition; null where it passes or nobody can say. */
export function gateChangeText(
  { gate, change }: GateResult,
  { change: texts, ...promotion }: Texts,
  language: Language,
  levels: readonly JobLevel[],
): string | null {
  if (change === null) return null;
  switch (change.kind) {
    case "wait":
      return texts.wait(dayText(change.until));
    case "reach":
      return texts.reach(numberText(gate.kind, change.value, { change: texts, ...promotion }, language));
    case "obtain":
      return texts.obtain(listed(change.anyOf, language));
    case "periods":
      return texts.periods(change.count);
    case "enter":
      return texts.enter(factWord(change.factId, language));
    case "approve":
      return texts.approve;
    case "openSeat":
      return texts.openSeat(levels.find(({ id }) => id === change.levelId)?.name ?? change.levelId);
  }
}

function numberText(
  kind: GateResult["gate"]["kind"],
  value: number,
  texts: Texts,
  language: Language,
): string {
  switch (kind) {
    case "tenure":
    case "tenureRange":
    case "timeInLevel":
      return texts.months(value);
    case "minScore":
    case "averageOfLast":
    case "exam":
      return texts.points(value);
    case "percentile":
    case "headcountShare":
      return shareText(value, language);
    default:
      return figure(value, 2);
  }
}

const millisecondsPerDay = 86_400_000;

/** A day of the core (days since 1970-01-01) as ISO 8601. */
function dayText(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}
