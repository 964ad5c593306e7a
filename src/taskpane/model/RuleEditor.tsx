import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorNode, ScoringRuleKind } from "../../core/index.ts";
import { ruleSentence } from "../../messages/index.ts";
import { useLanguage } from "../PaneContext.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { newRule, ruleKinds } from "./newRule.ts";
import { NumberField } from "./NumberField.tsx";
import { PlaceIssues } from "./PlaceMarks.tsx";
import { RuleCurveChart } from "./RuleCurveChart.tsx";
import { RuleField } from "./RuleField.tsx";
import { ruleFieldSpecs } from "./ruleFieldSpecs.ts";
import { RuleFromWords } from "./RuleFromWords.tsx";
import { useModelTexts, useRules } from "./RulesContext.tsx";

const useStyles = makeStyles({
  words: {
    margin: 0,
    marginBlock: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  quote: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** How an actual value becomes points: the kind, its figures, the rule in plain words and as a curve. */
export function RuleEditor({ node, place }: { readonly node: IndicatorNode; readonly place: string }) {
  const styles = useStyles();
  const { indicator: texts } = useModelTexts();
  const language = useLanguage();
  const { edit } = useRules();
  const { rule, id: nodeId } = node;
  const change = (changed: IndicatorNode["rule"]): void =>
    edit({ kind: "indicator", nodeId, change: { rule: changed } });
  const kinds = ruleKinds.map((kind) => ({ id: kind, name: texts.kinds[kind] }));
  return (
    <>
      <ChoiceField<ScoringRuleKind | "none">
        label={texts.rule}
        place={`${place}/rule`}
        value={rule?.kind ?? "none"}
        choices={[{ id: "none", name: texts.noRule }, ...kinds]}
        onChange={(kind) => change(kind === "none" ? null : newRule(kind, rule))}
      />
      <RuleFromWords
        onRule={change}
        onTarget={(target) => edit({ kind: "indicator", nodeId, change: { target } })}
      />
      {rule !== null && (
        <>
          <p className={styles.words} role="status">
            {ruleSentence(rule, language)}
          </p>
          {rule.quote !== null && <p className={styles.quote}>“{rule.quote}”</p>}
          <RuleCurveChart rule={rule} target={node.target} />
          {ruleFieldSpecs(rule).map((spec) => (
            <RuleField key={spec.name} spec={spec} rule={rule} place={`${place}/rule`} onRule={change} />
          ))}
          {(["cap", "floor"] as const).map((name) => (
            <NumberField
              key={name}
              label={texts.fields[name]}
              place={`${place}/rule/${name}`}
              value={rule[name]}
              mayBeEmpty
              placeholder="–"
              onChange={(limit) => change({ ...rule, [name]: limit, quote: null })}
            />
          ))}
          <PlaceIssues place={`${place}/rule`} />
        </>
      )}
    </>
  );
}
