import { makeStyles, tokens } from "@fluentui/react-components";
import type { PeriodAggregation, PeriodPolicy } from "../../core/index.ts";
import { missingPeriodWord } from "../../messages/index.ts";
import { useLanguage } from "../PaneContext.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { NumberField } from "./NumberField.tsx";
import { useModelTexts, useRules } from "./RulesContext.tsx";
import { Section } from "./Section.tsx";

const kinds: readonly PeriodAggregation["kind"][] = [
  "mean",
  "weighted",
  "last",
  "bestOf",
  "min",
  "max",
  "periodsAndYear",
];
const missingWays: readonly PeriodPolicy["missingPeriod"][] = ["skip", "zero", "block"];

const useStyles = makeStyles({
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How the scores of several periods become one. */
export function PeriodSection() {
  const styles = useStyles();
  const { periods: texts } = useModelTexts();
  const language = useLanguage();
  const { policy, edit } = useRules();
  const { periods, aggregation, missingPeriod, minimumPeriods } = policy.periods;
  const setAggregation = (changed: PeriodAggregation): void =>
    edit({ kind: "periods", change: { aggregation: changed } });
  return (
    <Section title={texts.title} place="/periods">
      {periods.length < 2 ? (
        <p className={styles.help}>{texts.none}</p>
      ) : (
        <>
          <ChoiceField
            label={texts.aggregation}
            place="/periods/aggregation"
            value={aggregation.kind}
            choices={kinds.map((id) => ({ id, name: texts.kinds[id] }))}
            onChange={(kind) => setAggregation(newAggregation(kind, policy.periods))}
          />
          {aggregation.kind === "weighted" &&
            periods.map(({ id, name }) => (
              <NumberField
                key={id}
                label={texts.weight(name)}
                place={`/periods/aggregation/weights/${id}`}
                value={aggregation.weights[id] ?? 0}
                scale={100}
                min={0}
                unit="%"
                onChange={(weight) =>
                  weight !== null &&
                  setAggregation({ kind: "weighted", weights: { ...aggregation.weights, [id]: weight } })
                }
              />
            ))}
          {aggregation.kind === "bestOf" && (
            <NumberField
              label={texts.bestCount}
              place="/periods/aggregation/count"
              value={aggregation.count}
              min={1}
              max={periods.length}
              onChange={(count) =>
                count !== null && setAggregation({ kind: "bestOf", count: Math.round(count) })
              }
            />
          )}
          {aggregation.kind === "periodsAndYear" && (
            <NumberField
              label={texts.yearShare}
              place="/periods/aggregation/yearShare"
              value={aggregation.yearShare}
              scale={100}
              min={0}
              max={1}
              unit="%"
              onChange={(yearShare) => yearShare !== null && setAggregation({ ...aggregation, yearShare })}
            />
          )}
          <ChoiceField
            label={texts.missing}
            place="/periods/missingPeriod"
            value={missingPeriod}
            choices={missingWays.map((id) => ({ id, name: missingPeriodWord(id, language) }))}
            onChange={(way) => edit({ kind: "periods", change: { missingPeriod: way } })}
          />
          <NumberField
            label={texts.minimum}
            place="/periods/minimumPeriods"
            value={minimumPeriods}
            min={1}
            onChange={(count) =>
              count !== null && edit({ kind: "periods", change: { minimumPeriods: Math.round(count) } })
            }
          />
        </>
      )}
    </Section>
  );
}

/** A way to begin with: equal weights, all periods but one, the year's own period last. */
function newAggregation(kind: PeriodAggregation["kind"], { periods }: PeriodPolicy): PeriodAggregation {
  switch (kind) {
    case "weighted":
      return { kind, weights: Object.fromEntries(periods.map(({ id }) => [id, 1 / periods.length])) };
    case "bestOf":
      return { kind, count: Math.max(1, periods.length - 1) };
    case "periodsAndYear": {
      const year = periods.find(({ length }) => length === "year") ?? periods.at(-1);
      return { kind, yearPeriodId: year?.id ?? "", yearShare: 0.5 };
    }
    default:
      return { kind };
  }
}
