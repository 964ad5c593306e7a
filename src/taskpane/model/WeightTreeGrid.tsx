import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { keepEscape } from "../host/keepEscape.ts";
import { shareText } from "../results/numbers.ts";
import { useLanguage } from "../PaneContext.tsx";
import { useModelTexts, useRules } from "./RulesContext.tsx";
import { treeKey } from "./treeKey.ts";
import { visibleRows } from "./visibleRows.ts";
import { treeColumns, WeightTreeRow } from "./WeightTreeRow.tsx";

const useStyles = makeStyles({
  grid: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  head: {
    display: "grid",
    gridTemplateColumns: treeColumns,
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: "end" },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  sum: { marginBlock: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly roleId: string | null;
  readonly selected: string | null;
  readonly onSelect: (nodeId: string) => void;
}

/** The tree of areas and indicators; weights are typed in place and the sums follow. */
export function WeightTreeGrid({ roleId, selected, onSelect }: Props) {
  const styles = useStyles();
  const { tree: texts } = useModelTexts();
  const language = useLanguage();
  const { policy, work, edit } = useRules();
  const grid = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const tree = useMemo(() => work.weightTree(policy, roleId), [work, policy, roleId]);
  const rows = visibleRows(tree.rows, closed);
  const active = rows.some(({ row }) => row.node.id === selected) ? selected : (rows[0]?.row.node.id ?? null);

  const focus = (nodeId: string, part: "row" | "weight"): void => {
    const row = grid.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(nodeId)}"]`);
    (part === "row" ? row : (row?.querySelector("input") ?? row))?.focus();
  };
  const toggle = (nodeId: string): void =>
    setClosed((now) => new Set(now.has(nodeId) ? [...now].filter((id) => id !== nodeId) : [...now, nodeId]));
  const press = (event: KeyboardEvent, nodeId: string): void => {
    const isInWeight = event.target instanceof HTMLInputElement;
    const step = treeKey(event.key, isInWeight, nodeId, rows, closed);
    if (step === null) return;
    event.preventDefault();
    if (event.key === "Escape") keepEscape(event.nativeEvent);
    if (step.kind === "toggle") toggle(step.nodeId);
    else focus(step.nodeId, step.part);
  };

  return (
    <>
      <p id="tree-hint" className={styles.hint}>
        {texts.hint}
      </p>
      <div
        ref={grid}
        role="treegrid"
        className={styles.grid}
        aria-label={texts.title}
        aria-describedby="tree-hint"
      >
        <div role="rowgroup">
          <div role="row" className={styles.head}>
            <span role="columnheader">{texts.indicator}</span>
            <span role="columnheader" className={styles.number}>
              {texts.weight}
            </span>
            <span role="columnheader" className={styles.number}>
              {texts.ofTotal}
            </span>
          </div>
        </div>
        <div role="rowgroup">
          {rows.map((line) => (
            <WeightTreeRow
              key={line.row.node.id}
              line={line}
              roleId={roleId}
              isActive={line.row.node.id === active}
              isSelected={line.row.node.id === selected}
              isClosed={closed.has(line.row.node.id)}
              onSelect={onSelect}
              onToggle={toggle}
              onKey={press}
              onWeight={(weight) => edit({ kind: "weight", nodeId: line.row.node.id, roleId, weight })}
            />
          ))}
        </div>
      </div>
      <p className={styles.sum} role="status">
        {texts.topSum(shareText(tree.top.sum, language))}
      </p>
    </>
  );
}
