import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ScoringRule } from "../../core/index.ts";
import { figure } from "../../messages/index.ts";
import type { RuleCurve } from "../../workflow/index.ts";
import { curveShape, type CurveShape } from "./curveShape.ts";
import { useModelTexts, useRules } from "./RulesContext.tsx";

const useStyles = makeStyles({
  chart: { margin: 0, marginBlock: tokens.spacingVerticalXS },
  svg: { display: "block", width: "100%", height: "auto", overflow: "visible" },
  axis: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  line: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    fill: "none",
    // Lines keep their own colour in forced colours unless they are told.
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  bar: {
    fill: tokens.colorBrandBackground,
    stroke: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "CanvasText" },
  },
  label: { fill: tokens.colorNeutralForeground2, fontSize: "10px" },
  caption: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Points over what a rule reads, as a small curve; the same in words for whoever cannot see it. */
export function RuleCurveChart({
  rule,
  target,
}: {
  readonly rule: ScoringRule;
  readonly target: number | null;
}) {
  const styles = useStyles();
  const { indicator: texts } = useModelTexts();
  const { work } = useRules();
  const curve = useMemo(() => work.curve(rule, target), [work, rule, target]);
  if (curve === null) return <p className={styles.caption}>{texts.curveNone}</p>;
  const shape = curveShape(curve);
  const inputText = (input: number): string => textOf(curve, rule, input);
  const words = keyPoints(curve).map((point) =>
    texts.curvePoint(inputText(point.input), figure(point.points)),
  );
  return (
    <figure className={styles.chart}>
      <svg
        role="img"
        aria-label={`${texts.curve}: ${words.join(", ")}`}
        viewBox={`0 0 ${String(shape.width)} ${String(shape.height)}`}
        className={styles.svg}
      >
        <line {...shape.inputAxis} className={styles.axis} />
        <line {...shape.pointsAxis} className={styles.axis} />
        {curve.isDiscrete ? (
          shape.bars.map((bar, index) => <rect key={index} {...bar} className={styles.bar} />)
        ) : (
          <path d={shape.path} className={styles.line} />
        )}
        <Ticks shape={shape} className={styles.label} inputText={inputText} />
      </svg>
      <figcaption className={styles.caption}>{texts.curveAxes[curve.axis]}</figcaption>
    </figure>
  );
}

function Ticks({
  shape,
  className,
  inputText,
}: {
  readonly shape: CurveShape;
  readonly className: string;
  readonly inputText: (input: number) => string;
}) {
  return (
    <g aria-hidden="true">
      {shape.pointTicks.map(({ value, y }) => (
        <text key={value} x={shape.left - 4} y={y + 3} textAnchor="end" className={className}>
          {figure(value)}
        </text>
      ))}
      {shape.inputTicks.map(({ value, x, anchor }) => (
        <text key={value} x={x} y={shape.bottom + 12} textAnchor={anchor} className={className}>
          {inputText(value)}
        </text>
      ))}
    </g>
  );
}

function textOf({ axis }: RuleCurve, rule: ScoringRule, input: number): string {
  if (axis === "attainment") return `${figure(input * 100)}%`;
  if (axis === "anchor" && rule.kind === "anchors") return rule.anchors[input - 1]?.label ?? figure(input);
  return figure(input);
}

/** Attainments that people ask for. */
const usualShares = [0.6, 0.8, 1, 1.2];

/** A handful of points that tell the shape: all of a count, the usual attainments, else five evenly over the range. */
function keyPoints({ axis, points, isDiscrete }: RuleCurve): RuleCurve["points"] {
  if (isDiscrete) return points;
  const [from, to] = [points[0]?.input ?? 0, points.at(-1)?.input ?? 0];
  const even = [0, 0.25, 0.5, 0.75, 1].map((share) => from + (to - from) * share);
  const wanted = axis === "attainment" ? usualShares.filter((share) => share >= from && share <= to) : even;
  return wanted.flatMap(
    (input) =>
      [...points].sort((left, right) => Math.abs(left.input - input) - Math.abs(right.input - input))[0] ??
      [],
  );
}
