import { makeStyles, tokens } from "@fluentui/react-components";
import type { RatingScale } from "../../core/index.ts";
import { figure } from "../../messages/index.ts";
import { NumberField } from "./NumberField.tsx";
import { useModelTexts, useRules } from "./RulesContext.tsx";
import { Section } from "./Section.tsx";

const useStyles = makeStyles({
  name: { margin: 0, marginBlockStart: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase300 },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The values that raters may enter, and the points they become. */
export function ScaleSection() {
  const styles = useStyles();
  const { scales: texts } = useModelTexts();
  const { policy, edit } = useRules();
  return (
    <Section title={texts.title} place="/scales">
      {policy.scales.length === 0 && <p className={styles.help}>{texts.none}</p>}
      {policy.scales.map((scale, index) => {
        const name = scale.name === "" ? scale.id : scale.name;
        const place = `/scales/${String(index)}`;
        return (
          <div key={scale.id}>
            <h3 className={styles.name}>{name}</h3>
            <p className={styles.help}>{examples(scale, texts)}</p>
            {(["min", "max"] as const).map((end) => (
              <NumberField
                key={end}
                label={texts[end](name)}
                place={`${place}/${end}`}
                value={scale[end]}
                onChange={(value) =>
                  value !== null && edit({ kind: "scale", scaleId: scale.id, change: { [end]: value } })
                }
              />
            ))}
          </div>
        );
      })}
    </Section>
  );
}

/** What the ends of the scale become. */
function examples(
  { min, max, normalisation }: RatingScale,
  texts: { readonly becomes: (from: string, to: string) => string; readonly identity: string },
): string {
  switch (normalisation.kind) {
    case "identity":
      return texts.identity;
    case "linear":
      return texts.becomes(
        `${figure(min)}–${figure(max)}`,
        `${figure(normalisation.from)}–${figure(normalisation.to)}`,
      );
    case "proportional": {
      const { full } = normalisation;
      return texts.becomes(`${figure(min)}–${figure(max)}`, `${figure((min / max) * full)}–${figure(full)}`);
    }
  }
}
