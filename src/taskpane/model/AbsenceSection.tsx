import type { MissingPolicy } from "../../core/index.ts";
import { missingPolicyWord } from "../../messages/index.ts";
import { useLanguage } from "../PaneContext.tsx";
import { ChoiceField } from "./ChoiceField.tsx";
import { useModelTexts, useRules } from "./RulesContext.tsx";
import { Section } from "./Section.tsx";

const ways: readonly MissingPolicy[] = ["renormalise", "renormaliseGlobal", "zero", "block"];

/** How an indicator without a score counts; missing and not applicable are two things. */
export function AbsenceSection() {
  const { absence: texts } = useModelTexts();
  const language = useLanguage();
  const { policy, edit } = useRules();
  return (
    <Section title={texts.title} place="/absence">
      {(["missing", "notApplicable"] as const).map((name) => (
        <ChoiceField
          key={name}
          label={texts[name]}
          place={`/absence/${name}`}
          value={policy.absence[name]}
          choices={ways.map((id) => ({ id, name: missingPolicyWord(id, language) }))}
          onChange={(way) => edit({ kind: "absence", change: { [name]: way } })}
        />
      ))}
    </Section>
  );
}
