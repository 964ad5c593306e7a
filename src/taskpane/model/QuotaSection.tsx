import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { DistributionPolicy } from "../../core/index.ts";
import { shareText } from "../results/numbers.ts";
import { useLanguage } from "../PaneContext.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { NumberField } from "./NumberField.tsx";
import { PlaceIssues } from "./PlaceMarks.tsx";
import { useModelTexts, useRules } from "./RulesContext.tsx";
import { Section } from "./Section.tsx";

const modes: readonly DistributionPolicy["mode"][] = ["hard", "soft", "ceiling"];
const groups: readonly DistributionPolicy["group"][] = ["all", "department", "role", "level"];

const useStyles = makeStyles({
  sum: { margin: 0, textAlign: "end", fontWeight: tokens.fontWeightSemibold },
});

/** Which share of people may have each grade. */
export function QuotaSection() {
  const styles = useStyles();
  const { quota: texts } = useModelTexts();
  const language = useLanguage();
  const { policy, edit } = useRules();
  const { distribution } = policy;
  return (
    <Section title={texts.title} place="/distribution">
      <Checkbox
        label={texts.use}
        checked={distribution !== null}
        onChange={(_, { checked }) => edit({ kind: "quota", change: checked === true ? {} : null })}
      />
      {distribution !== null && (
        <>
          {distribution.shares.map(({ grade, share }, index) => (
            <NumberField
              key={grade}
              label={texts.share(grade)}
              short={grade}
              place={`/distribution/shares/${String(index)}/share`}
              value={share}
              scale={100}
              min={0}
              max={1}
              unit="%"
              onChange={(value) => value !== null && edit({ kind: "share", grade, share: value })}
            />
          ))}
          <p className={styles.sum} role="status">
            {texts.sum(
              shareText(
                distribution.shares.reduce((sum, { share }) => sum + share, 0),
                language,
              ),
            )}
          </p>
          <PlaceIssues place="/distribution/shares" />
          <ChoiceField
            label={texts.mode}
            place="/distribution/mode"
            value={distribution.mode}
            choices={modes.map((id) => ({ id, name: texts.modes[id] }))}
            onChange={(mode) => edit({ kind: "quota", change: { mode } })}
          />
          <ChoiceField
            label={texts.group}
            place="/distribution/group"
            value={distribution.group}
            choices={groups.map((id) => ({ id, name: texts.groups[id] }))}
            onChange={(group) => edit({ kind: "quota", change: { group } })}
          />
          <NumberField
            label={texts.minimumGroupSize}
            place="/distribution/minimumGroupSize"
            value={distribution.minimumGroupSize}
            min={0}
            onChange={(size) =>
              size !== null && edit({ kind: "quota", change: { minimumGroupSize: Math.round(size) } })
            }
          />
        </>
      )}
    </Section>
  );
}
