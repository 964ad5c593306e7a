import { makeStyles, tokens } from "@fluentui/react-components";
import type { RaterPolicy } from "../../core/index.ts";
import { raterGroupWord } from "../../messages/index.ts";
import { shareText } from "../results/numbers.ts";
import { useLanguage } from "../PaneContext.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { NumberField } from "./NumberField.tsx";
import { useModelTexts, useRules } from "./RulesContext.tsx";
import { Section } from "./Section.tsx";

const ways: readonly RaterPolicy["missingGroup"][] = ["renormalise", "declaredSets", "block", "zero"];

const useStyles = makeStyles({
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Who rates with which weight, and what an absent group means. */
export function RaterSection() {
  const styles = useStyles();
  const { raters: texts } = useModelTexts();
  const language = useLanguage();
  const { policy, edit } = useRules();
  const { groups, missingGroup, anonymityThreshold } = policy.raters;
  const sum = groups.reduce((total, { weight }) => total + weight, 0);
  return (
    <Section title={texts.title} place="/raters">
      {groups.length < 2 ? (
        <p className={styles.help}>{texts.none}</p>
      ) : (
        <>
          {groups.map(({ group, weight }, index) => {
            const name = raterGroupWord(group, language);
            const counts = texts.counts(shareText(sum === 0 ? 0 : weight / sum, language));
            return (
              <NumberField
                key={group}
                label={texts.weight(name)}
                short={`${name} · ${counts}`}
                place={`/raters/groups/${String(index)}/weight`}
                value={weight}
                scale={100}
                min={0}
                unit="%"
                onChange={(value) =>
                  value !== null && edit({ kind: "rater", group, change: { weight: value } })
                }
              />
            );
          })}
          <ChoiceField
            label={texts.missingGroup}
            place="/raters/missingGroup"
            value={missingGroup}
            choices={ways.map((id) => ({ id, name: texts.missingGroups[id] }))}
            onChange={(way) => edit({ kind: "raters", change: { missingGroup: way } })}
          />
          {groups.map(({ group, minCount }, index) => (
            <NumberField
              key={group}
              label={texts.minCount(raterGroupWord(group, language))}
              place={`/raters/groups/${String(index)}/minCount`}
              value={minCount}
              min={1}
              onChange={(value) =>
                value !== null && edit({ kind: "rater", group, change: { minCount: Math.round(value) } })
              }
            />
          ))}
          <NumberField
            label={texts.anonymity}
            place="/raters/anonymityThreshold"
            value={anonymityThreshold}
            min={1}
            onChange={(value) =>
              value !== null && edit({ kind: "raters", change: { anonymityThreshold: Math.round(value) } })
            }
          />
        </>
      )}
    </Section>
  );
}
