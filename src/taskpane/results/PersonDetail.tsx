import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { scoreStateWord } from "../../messages/index.ts";
import { CellLink } from "../check/CellLink.tsx";
import { useMessages, usePane, usePaneActions, useLanguage } from "../PaneContext.tsx";
import type { Finding } from "../state/paneState.ts";
import { CalibrationBox } from "./CalibrationBox.tsx";
import { ExplanationTree } from "./ExplanationTree.tsx";
import { NextGradeBox } from "./NextGradeBox.tsx";
import { pointsText } from "./numbers.ts";
import { PeriodTable } from "./PeriodTable.tsx";
import { RadarChart } from "./RadarChart.tsx";
import { TrendChart } from "./TrendChart.tsx";

const useStyles = makeStyles({
  name: {
    margin: 0,
    marginBlockStart: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  who: { margin: 0, color: tokens.colorNeutralForeground2 },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(3, auto)",
    gap: tokens.spacingHorizontalM,
    marginBlock: tokens.spacingVerticalM,
  },
  figure: { margin: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  title: { fontSize: tokens.fontSizeBase300, marginBlock: tokens.spacingVerticalS },
});

/** One person: the result, why it is so, and how far the next grade is. */
export function PersonDetail({
  finding,
  row,
}: {
  readonly finding: Extract<Finding, { kind: "appraisal" }>;
  readonly row: number;
}) {
  const styles = useStyles();
  const { person: texts } = useMessages();
  const { work } = usePane();
  const actions = usePaneActions();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  // Name and result are painted before what they came from is even drawn.
  const isPainted = useDeferredValue(true, false);
  const { appraisal, people } = finding;
  const explained = useMemo(() => work?.explain(appraisal, row) ?? null, [work, appraisal, row]);
  const parts = useMemo(() => work?.parts(appraisal, row) ?? [], [work, appraisal, row]);
  useEffect(() => heading.current?.focus(), [row]);
  const line = people[row];
  if (line === undefined || explained === null) return null;
  const { explanation, next } = explained;
  const { grades } = explanation;
  const size = people.filter(({ rank }) => rank !== null).length;
  return (
    <article aria-labelledby="person-name">
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => actions.openPerson(null)}
      >
        {texts.back}
      </Button>
      <h2
        id="person-name"
        className={styles.name}
        ref={heading}
        // A stop of its own: from an element that Tab never reaches, Fluent's focus manager finds no way on.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {line.name}
      </h2>
      <p className={styles.who}>
        {[line.id, line.department, line.role, line.level].filter((word) => word !== null).join(" · ")}
      </p>
      <CellLink at={line.at}>{texts.showInSheet}</CellLink>
      <dl className={styles.figures}>
        <div>
          <dt className={styles.label}>{texts.score}</dt>
          <dd className={styles.value}>
            {line.score === null ? scoreStateWord(line.state, language) : pointsText(line.score, language)}
          </dd>
        </div>
        <div>
          <dt className={styles.label}>{texts.grade}</dt>
          <dd className={styles.value}>{line.grade ?? "–"}</dd>
        </div>
        <div>
          <dt className={styles.label}>{texts.rank}</dt>
          <dd className={styles.value}>{line.rank === null ? "–" : texts.rankOf(line.rank, size)}</dd>
        </div>
      </dl>
      {grades.computed !== null && grades.final !== null && grades.computed !== grades.final && (
        <p>{texts.gradePath(grades.computed, grades.final)}</p>
      )}
      <CalibrationBox key={row} person={line} grades={appraisal.result.gradeLabels} />
      {next !== null && <NextGradeBox next={next} />}
      {isPainted && (
        <>
          <RadarChart parts={parts} scale={appraisal.policy.scoreScale} />
          <h3 className={styles.title}>{texts.why}</h3>
          <ExplanationTree explanation={explanation} />
          <PeriodTable periods={explanation.periods} />
          <TrendChart periods={explanation.periods} />
        </>
      )}
    </article>
  );
}
