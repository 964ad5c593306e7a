import type { CellStyle } from "../../sheet/index.ts";
import { colors } from "./colors.ts";

/** Styles by what a cell is. */
export const styles = {
  title: { bold: true, fontSize: 16, color: colors.header, vertical: "center" },
  subtitle: { color: colors.quiet, fontSize: 9, vertical: "center" },
  legend: { color: colors.quiet, fontSize: 9, vertical: "center" },
  header: {
    bold: true,
    color: colors.onHeader,
    fill: colors.header,
    horizontal: "center",
    vertical: "center",
    wraps: true,
  },
  group: {
    bold: true,
    color: colors.groupInk,
    fill: colors.group,
    horizontal: "center",
    vertical: "center",
  },
  section: { bold: true, fontSize: 12, color: colors.header },
  body: {
    color: colors.ink,
    vertical: "center",
    borders: { edges: ["insideHorizontal", "bottom"], color: colors.line },
  },
  /** Stands off the figures of the column before. */
  text: { horizontal: "left", indent: 1 },
  center: { horizontal: "center" },
  link: { color: colors.accent, fontSize: 9, vertical: "center" },
  /** A cell that waits for typing. */
  input: { color: colors.parameter, fill: colors.input, isLocked: false },
  parameter: { color: colors.parameter },
  strong: { bold: true },
  wrapped: { wraps: true, vertical: "top" },
} as const satisfies Record<string, CellStyle>;
