import { Checkbox, Field, Input } from "@fluentui/react-components";
import type { RulePoint, ScoringRule } from "../../core/index.ts";
import type { RuleChoice } from "../../messages/index.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { NumberField } from "./NumberField.tsx";
import type { RuleFieldSpec } from "./ruleFieldSpecs.ts";
import { RuleLabelList } from "./RuleLabelList.tsx";
import { RulePointList } from "./RulePointList.tsx";
import { useModelTexts } from "./RulesContext.tsx";

interface Props {
  readonly spec: RuleFieldSpec;
  readonly rule: ScoringRule;
  /** JSON pointer of the rule. */
  readonly place: string;
  readonly onRule: (rule: ScoringRule) => void;
}

/** One field of a rule, as its kind has it. */
export function RuleField({ spec, rule, place, onRule }: Props) {
  const { indicator: texts } = useModelTexts();
  const { name } = spec;
  const own = `${place}/${name}`;
  const label = texts.fields[name];
  // The table of fields says which kind of rule has which of them; the policy's schema is checked when rules are kept.
  const value = (rule as unknown as Readonly<Record<string, unknown>>)[name];
  // What was changed by hand is no longer what the quoted words say.
  const set = (changed: unknown): void => onRule({ ...rule, [name]: changed, quote: null });
  const isShare = "reads" in rule && rule.reads === "attainment";
  const inputProps = isShare ? { scale: 100, unit: "%" } : {};
  switch (spec.is) {
    case "number":
    case "input":
      return (
        <NumberField
          label={label}
          place={own}
          value={value as number}
          {...(spec.is === "input" ? inputProps : {})}
          {...(spec.is === "number" && spec.min !== undefined ? { min: spec.min } : {})}
          onChange={set}
        />
      );
    case "choice":
      return (
        <ChoiceField<RuleChoice>
          label={label}
          place={own}
          value={value as RuleChoice}
          choices={spec.choices.map((id) => ({ id, name: texts.choices[id] }))}
          onChange={set}
        />
      );
    case "reference":
      return (
        <>
          <ChoiceField<RuleChoice>
            label={label}
            place={own}
            value={typeof value === "number" ? "fixed" : "target"}
            choices={(["target", "fixed"] as const).map((id) => ({ id, name: texts.choices[id] }))}
            onChange={(id) => set(id === "fixed" ? 0 : "target")}
          />
          {typeof value === "number" && (
            <NumberField
              label={texts.choices.fixed}
              place={own}
              value={value}
              {...inputProps}
              onChange={set}
            />
          )}
        </>
      );
    case "flag":
      return (
        <Checkbox label={label} checked={value === true} onChange={(_, data) => set(data.checked === true)} />
      );
    case "text":
      return (
        <Field label={label} size="small">
          <Input size="small" value={String(value)} onChange={(_, data) => set(data.value)} />
        </Field>
      );
    case "point": {
      const point = value as RulePoint;
      return (
        <RulePointList
          label={label}
          points={[point]}
          isShare={isShare}
          onChange={([changed]) => set(changed ?? point)}
        />
      );
    }
    case "points":
      return (
        <RulePointList
          label={label}
          points={value as readonly RulePoint[]}
          isShare={isShare}
          canGrow
          onChange={set}
        />
      );
    case "anchors": {
      const anchors = rule.kind === "anchors" ? rule.anchors : [];
      return (
        <RuleLabelList
          label={label}
          labels={anchors.map((anchor) => ({ label: anchor.label, points: anchor.points }))}
          onChange={(labels) =>
            set(
              labels.map((own) => ({
                label: own.label,
                points: own.points ?? 0,
                description: own.from === null ? null : (anchors[own.from]?.description ?? null),
              })),
            )
          }
        />
      );
    }
    case "conditions":
      return (
        <RuleLabelList
          label={label}
          labels={(value as readonly string[]).map((condition) => ({ label: condition, points: null }))}
          onChange={(labels) => set(labels.map((own) => own.label))}
        />
      );
  }
}
