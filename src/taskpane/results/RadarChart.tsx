import { makeStyles, tokens } from "@fluentui/react-components";
import type { PersonPart } from "../../workflow/index.ts";
import { useMessages, useLanguage } from "../PaneContext.tsx";
import { labelLines } from "./labelLines.ts";
import { pointsText } from "./numbers.ts";
import { radarPoint } from "./radarPoint.ts";

/** Fewer spokes make no shape. */
const leastSpokes = 3;
const mostSpokes = 12;
const width = 300;
const lineHeight = 13;
const centre = { x: width / 2, y: 102 };
const radius = 70;
const rings = [0.25, 0.5, 0.75, 1];

const useStyles = makeStyles({
  chart: { width: "100%", maxWidth: "420px", display: "block" },
  ring: {
    fill: "none",
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  own: {
    fill: tokens.colorBrandBackground,
    fillOpacity: 0.2,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    // Lines keep their own colour in forced colours unless they are told.
    "@media (forced-colors: active)": { fill: "none", stroke: "Highlight" },
  },
  mean: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeDasharray: "4 3",
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  text: { fontSize: "11px", fill: tokens.colorNeutralForeground2 },
  legend: { display: "flex", gap: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  key: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly parts: readonly PersonPart[];
  /** Ends of the score scale: the middle and the rim. */
  readonly scale: { readonly min: number; readonly max: number };
}

/** A person's parts as a radar over the average of all; nothing where there are too few or too many parts for one. */
export function RadarChart({ parts, scale }: Props) {
  const styles = useStyles();
  const { person } = useMessages();
  const language = useLanguage();
  if (parts.length < leastSpokes || parts.length > mostSpokes) return null;
  const text = (points: number | null): string =>
    points === null ? person.missing : pointsText(points, language);
  const share = (points: number | null): number =>
    points === null ? 0 : Math.min(1, Math.max(0, (points - scale.min) / (scale.max - scale.min)));
  const outline = (shareOf: (part: PersonPart) => number): string =>
    parts
      .map((part, index) => {
        const { x, y } = radarPoint(centre, radius * shareOf(part), index, parts.length);
        return `${x.toFixed(1)},${y.toFixed(1)}`;
      })
      .join(" ");
  // Three spokes end higher than four: no empty room below them.
  const bottom = Math.max(...parts.map((_, index) => radarPoint(centre, radius, index, parts.length).y)) + 34;
  return (
    <figure style={{ margin: 0 }}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${String(width)} ${String(Math.ceil(bottom))}`}
        role="img"
        aria-label={parts
          .map(({ name, score, mean }) => person.partText(name, text(score), text(mean)))
          .join("; ")}
      >
        {rings.map((ring) => (
          <polygon key={ring} className={styles.ring} points={outline(() => ring)} />
        ))}
        <polygon className={styles.mean} points={outline(({ mean }) => share(mean))} />
        <polygon className={styles.own} points={outline(({ score }) => share(score))} />
        {parts.map(({ nodeId, name }, index) => {
          const { x, y } = radarPoint(centre, radius + 12, index, parts.length);
          const anchor = Math.abs(x - centre.x) < 8 ? "middle" : x > centre.x ? "start" : "end";
          const room = anchor === "middle" ? width / 2 : anchor === "start" ? width - x : x;
          const lines = labelLines(name, room - 2);
          // The upper labels grow upwards, away from the shape.
          const top = y + 4 - (y < centre.y ? (lines.length - 1) * lineHeight : 0);
          return (
            <text key={nodeId} className={styles.text} textAnchor={anchor}>
              {lines.map((line, place) => (
                <tspan key={place} x={x} y={top + place * lineHeight}>
                  {line}
                </tspan>
              ))}
            </text>
          );
        })}
      </svg>
      <figcaption className={styles.legend} aria-hidden="true">
        <span className={styles.key}>
          <svg width="18" height="8">
            <rect className={styles.own} width="18" height="8" />
          </svg>
          {person.own}
        </span>
        <span className={styles.key}>
          <svg width="18" height="8">
            <line className={styles.mean} x1="0" x2="18" y1="4" y2="4" />
          </svg>
          {person.mean}
        </span>
      </figcaption>
    </figure>
  );
}
