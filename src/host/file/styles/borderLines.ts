import type { BorderLineStyle, BorderWeight } from "../../model/index.ts";

interface LineKind {
  readonly style: BorderLineStyle;
  readonly weight: BorderWeight;
}

/** The file names style and weight of a border in one word. */
const lines: readonly (readonly [string, LineKind])[] = [
  ["hair", { style: "Continuous", weight: "Hairline" }],
  ["thin", { style: "Continuous", weight: "Thin" }],
  ["medium", { style: "Continuous", weight: "Medium" }],
  ["thick", { style: "Continuous", weight: "Thick" }],
  ["dashed", { style: "Dash", weight: "Thin" }],
  ["mediumDashed", { style: "Dash", weight: "Medium" }],
  ["dashDot", { style: "DashDot", weight: "Thin" }],
  ["mediumDashDot", { style: "DashDot", weight: "Medium" }],
  ["dashDotDot", { style: "DashDotDot", weight: "Thin" }],
  ["mediumDashDotDot", { style: "DashDotDot", weight: "Medium" }],
  ["dotted", { style: "Dot", weight: "Thin" }],
  ["double", { style: "Double", weight: "Thick" }],
  ["slantDashDot", { style: "SlantDashDot", weight: "Medium" }],
];

export const lineOfWord: ReadonlyMap<string, LineKind> = new Map(lines);

/** The word for a line; a weight the style does not come in is taken as its nearest. */
export function wordOfLine({ style, weight }: LineKind): string | undefined {
  const sameStyle = lines.filter(([, line]) => line.style === style);
  const exact = sameStyle.find(([, line]) => line.weight === weight);
  const heavy = weight === "Medium" || weight === "Thick";
  return (exact ?? (heavy ? sameStyle.at(-1) : sameStyle[0]))?.[0];
}
