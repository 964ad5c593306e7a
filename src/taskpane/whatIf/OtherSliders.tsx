import { raterGroupWord } from "../../messages/index.ts";
import { useRules } from "../model/RulesContext.tsx";
import { Section } from "../model/Section.tsx";
import { useLanguage } from "../PaneContext.tsx";
import { SliderField } from "./SliderField.tsx";
import { useWhatIfTexts } from "./useWhatIfTexts.ts";

/** Lowest scores of the grades to drag, each between its neighbours. */
export function CutOffSliders() {
  const texts = useWhatIfTexts();
  const { policy, edit } = useRules();
  const { grades, scoreScale } = policy;
  const scale = grades.scales.findIndex(({ id }) => id === grades.scaleId);
  const bands = grades.scales[scale]?.bands ?? [];
  return (
    <Section title={texts.cutOffs} place="/grades" isOpen>
      {bands.map(({ grade, min }, index) =>
        min === null ? null : (
          <SliderField
            key={index}
            label={texts.cutOff(grade)}
            place={`/grades/scales/${String(scale)}/bands/${String(index)}/min`}
            value={min}
            min={bands[index + 1]?.min ?? scoreScale.min}
            max={bands[index - 1]?.min ?? scoreScale.max}
            onChange={(bound) => edit({ kind: "band", index, change: { min: bound } })}
          />
        ),
      )}
    </Section>
  );
}

/** Weights of the rater groups to drag; they count in proportion to each other. */
export function RaterSliders() {
  const texts = useWhatIfTexts();
  const language = useLanguage();
  const { policy, edit } = useRules();
  const { groups } = policy.raters;
  if (groups.length < 2) return null;
  return (
    <Section title={texts.raters} place="/raters">
      {groups.map(({ group, weight }, index) => (
        <SliderField
          key={group}
          label={raterGroupWord(group, language)}
          place={`/raters/groups/${String(index)}/weight`}
          value={weight}
          min={0}
          max={1}
          scale={100}
          unit="%"
          onChange={(value) => edit({ kind: "rater", group, change: { weight: value } })}
        />
      ))}
    </Section>
  );
}

/** Shares of the quota to drag; the others make room. */
export function QuotaSliders() {
  const texts = useWhatIfTexts();
  const { policy, edit } = useRules();
  const { distribution } = policy;
  if (distribution === null) return null;
  return (
    <Section title={texts.quota} place="/distribution">
      {distribution.shares.map(({ grade, share }, index) => (
        <SliderField
          key={grade}
          label={grade}
          place={`/distribution/shares/${String(index)}/share`}
          value={share}
          min={0}
          max={1}
          scale={100}
          unit="%"
          onChange={(value) => edit({ kind: "balancedShare", grade, share: value })}
        />
      ))}
    </Section>
  );
}
