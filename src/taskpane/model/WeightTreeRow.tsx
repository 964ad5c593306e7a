import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, WarningRegular } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import { shareText } from "../results/numbers.ts";
import { useLanguage } from "../PaneContext.tsx";
import { NumberInput } from "./NumberInput.tsx";
import { PlaceMarks } from "./PlaceMarks.tsx";
import { useModelTexts } from "./RulesContext.tsx";
import type { TreeLine } from "./visibleRows.ts";

/** Name, weight, share of the total. */
export const treeColumns = "minmax(0, 1fr) 74px 52px";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: treeColumns,
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
    minHeight: "36px",
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  out: { color: tokens.colorNeutralForegroundDisabled },
  name: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  text: { minWidth: 0, lineHeight: tokens.lineHeightBase200 },
  area: { fontWeight: tokens.fontWeightSemibold },
  small: { display: "block", fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  chevron: {
    display: "inline-flex",
    flexShrink: 0,
    width: "16px",
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
  },
  weight: { width: "100%", minWidth: 0, "& input": { textAlign: "end", fontVariantNumeric: "tabular-nums" } },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly line: TreeLine;
  readonly roleId: string | null;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isClosed: boolean;
  readonly onSelect: (nodeId: string) => void;
  readonly onToggle: (nodeId: string) => void;
  readonly onKey: (event: KeyboardEvent, nodeId: string) => void;
  readonly onWeight: (weight: number | null) => void;
}

/** One area or indicator with its weight to be typed. */
export function WeightTreeRow({ line, roleId, isActive, isSelected, isClosed, ...on }: Props) {
  const styles = useStyles();
  const { tree: texts } = useModelTexts();
  const language = useLanguage();
  const { node, depth, place, isIn, isOfRole, written, weight, ofTotal, children } = line.row;
  const isArea = children !== null;
  const Chevron = isClosed ? ChevronRightRegular : ChevronDownRegular;
  const remark = !isIn
    ? texts.notInRole
    : isArea
      ? texts.sum(shareText(children.sum, language))
      : isOfRole
        ? texts.ownWeight
        : written === null
          ? texts.equalShare
          : null;
  return (
    <div
      role="row"
      data-node={node.id}
      tabIndex={isActive ? 0 : -1}
      aria-level={depth + 1}
      aria-posinset={line.position}
      aria-setsize={line.siblings}
      aria-selected={isSelected}
      {...(isArea ? { "aria-expanded": !isClosed } : {})}
      className={mergeClasses(styles.row, isSelected && styles.selected, !isIn && styles.out)}
      onFocus={() => on.onSelect(node.id)}
      onKeyDown={(event) => on.onKey(event, node.id)}
    >
      <div role="gridcell" className={styles.name} style={{ paddingInlineStart: depth * 12 }}>
        {/* For the mouse only: the keyboard opens and closes with the arrow keys. */}
        <span aria-hidden="true" className={styles.chevron} onClick={() => isArea && on.onToggle(node.id)}>
          {isArea && <Chevron />}
        </span>
        <span className={mergeClasses(styles.text, isArea && styles.area)}>
          {node.name} <PlaceMarks place={place} />
          {remark !== null && (
            <span className={mergeClasses(styles.small, isArea && !children.isRight && styles.wrong)}>
              {isArea && !children.isRight && <WarningRegular aria-hidden="true" />} {remark}
            </span>
          )}
        </span>
      </div>
      <div role="gridcell">
        {isIn && (
          <NumberInput
            className={styles.weight}
            label={texts.weightOf(node.name)}
            value={written}
            scale={100}
            min={0}
            mayBeEmpty={roleId === null}
            placeholder={shownPercent(weight)}
            unit="%"
            tabIndex={-1}
            onChange={on.onWeight}
          />
        )}
      </div>
      <div role="gridcell" className={styles.number}>
        {isIn ? shareText(ofTotal, language) : ""}
      </div>
    </div>
  );
}

const shownPercent = (share: number): string => String(Math.round(share * 1e4) / 100);
