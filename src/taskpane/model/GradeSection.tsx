import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { NumberField } from "./NumberField.tsx";
import { NumberInput } from "./NumberInput.tsx";
import { PlaceIssues, PlaceMarks, useIssuesAt } from "./PlaceMarks.tsx";
import { useModelTexts, useRules } from "./RulesContext.tsx";
import { Section } from "./Section.tsx";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, paddingBlock: "2px" },
  name: { flexGrow: 1, minWidth: 0 },
  below: { width: "88px", textAlign: "end", color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, marginBlockStart: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300 },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Grades with their lowest scores, best first, and the bonus coefficients that follow. */
export function GradeSection() {
  const styles = useStyles();
  const { grades: texts } = useModelTexts();
  const { policy, edit } = useRules();
  const scale = policy.grades.scales.findIndex(({ id }) => id === policy.grades.scaleId);
  const bands = policy.grades.scales[scale]?.bands ?? [];
  const place = `/grades/scales/${String(scale)}/bands`;
  const coefficients = policy.followUp?.bonusCoefficients ?? {};
  return (
    <Section title={texts.title} place="/grades">
      {bands.map((_, index) => (
        <BandLine key={index} index={index} place={`${place}/${String(index)}`} />
      ))}
      <PlaceMarks place={place} />
      <h3 className={styles.heading}>{texts.bonusTitle}</h3>
      <p className={styles.help}>{texts.bonusHelp}</p>
      {bands.map(({ grade }) => (
        <NumberField
          key={grade}
          label={texts.bonus(grade)}
          short={grade}
          place={`/followUp/bonusCoefficients/${grade}`}
          value={coefficients[grade] ?? null}
          min={0}
          mayBeEmpty
          placeholder="–"
          onChange={(coefficient) => edit({ kind: "bonus", grade, coefficient })}
        />
      ))}
    </Section>
  );
}

function BandLine({ index, place }: { readonly index: number; readonly place: string }) {
  const styles = useStyles();
  const { grades: texts } = useModelTexts();
  const { policy, edit } = useRules();
  const bands = policy.grades.scales.find(({ id }) => id === policy.grades.scaleId)?.bands ?? [];
  const issues = useIssuesAt(place);
  const band = bands[index];
  if (band === undefined) return null;
  const { grade, min } = band;
  const isLowest = index === bands.length - 1;
  const newName = freeName(
    texts.newName,
    bands.map((one) => one.grade),
  );
  return (
    <div>
      <div className={styles.line}>
        <Input
          size="small"
          className={styles.name}
          aria-label={texts.name(index + 1)}
          value={grade}
          onChange={(_, { value }) => value !== "" && edit({ kind: "band", index, change: { grade: value } })}
        />
        {isLowest ? (
          <span className={styles.below}>{texts.below}</span>
        ) : (
          <NumberInput
            label={texts.from(grade)}
            value={min}
            isWrong={issues.length > 0}
            onChange={(bound) => bound !== null && edit({ kind: "band", index, change: { min: bound } })}
          />
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          aria-label={texts.add(grade)}
          title={texts.add(grade)}
          onClick={() => edit({ kind: "addBand", index, grade: newName })}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={texts.remove(grade)}
          title={texts.remove(grade)}
          disabledFocusable={bands.length < 3}
          onClick={() => edit({ kind: "removeBand", index })}
        />
      </div>
      <PlaceIssues place={place} />
    </div>
  );
}

/** A name that no other grade has. */
function freeName(name: string, taken: readonly string[]): string {
  const free = [name, ...taken.map((_, index) => `${name} ${String(index + 2)}`)];
  return free.find((one) => !taken.includes(one)) ?? name;
}
