import { makeStyles, tokens } from "@fluentui/react-components";
import type { PeriodExplanation } from "../../core/index.ts";
import { periodInWords } from "../../messages/index.ts";
import { useMessages, useLanguage } from "../PaneContext.tsx";
import { pointsText } from "./numbers.ts";
import { shortPeriodNames } from "./shortPeriodNames.ts";
import { trendPoints } from "./trendPoints.ts";

const width = 300;
const height = 96;
const frame = { left: 8, right: 8, top: 18, bottom: 18 };

const useStyles = makeStyles({
  chart: { width: "100%", maxWidth: "420px", display: "block", overflow: "visible" },
  line: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    // Lines keep their own colour in forced colours unless they are told.
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  dot: { fill: tokens.colorBrandStroke1, "@media (forced-colors: active)": { fill: "Highlight" } },
  text: { fontSize: "11px", fill: tokens.colorNeutralForeground2, textAnchor: "middle" },
  axis: { stroke: tokens.colorNeutralStroke2, "@media (forced-colors: active)": { stroke: "GrayText" } },
});

/** The scores of a person over the periods as a line; the same figures stand in its name and in the table below. */
export function TrendChart({ periods }: { readonly periods: readonly PeriodExplanation[] }) {
  const styles = useStyles();
  const { person } = useMessages();
  const language = useLanguage();
  const points = trendPoints(
    periods.map(({ score }) => score),
    { width, height, ...frame },
  );
  if (points.length < 2) return null;
  const nameOf = (index: number): string =>
    periodInWords(periods[index]?.name ?? periods[index]?.periodId ?? "", language);
  const shortNames = shortPeriodNames(periods.map((_, index) => nameOf(index)));
  const spoken = points
    .map(({ index, value }) => `${nameOf(index)} ${pointsText(value, language)}`)
    .join("; ");
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={person.trendText(spoken)}
    >
      <line
        className={styles.axis}
        x1={0}
        x2={width}
        y1={height - frame.bottom + 2}
        y2={height - frame.bottom + 2}
      />
      {points.slice(1).map(({ x, y, index }, place) => {
        const before = points[place];
        // A period without a score is a gap, not a straight line over it.
        return before?.index !== index - 1 ? null : (
          <line key={index} className={styles.line} x1={before.x} y1={before.y} x2={x} y2={y} />
        );
      })}
      {points.map(({ x, y, index, value }) => (
        <g key={index}>
          <circle className={styles.dot} cx={x} cy={y} r={3.5} />
          <text className={styles.text} x={x} y={y - 7}>
            {pointsText(value, language)}
          </text>
          <text className={styles.text} x={x} y={height - 2}>
            {shortNames[index]}
          </text>
        </g>
      ))}
    </svg>
  );
}
