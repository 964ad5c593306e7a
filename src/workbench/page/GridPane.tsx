import { useEffect, useRef, type ReactElement } from "react";
import { evaluateExpression } from "../../host/calc/index.ts";
import { createGrid } from "../grid/createGrid.ts";
import { createGridActions } from "../session/gridActions.ts";
import type { Session } from "../session/createSession.ts";
import type { DisplayLanguage } from "./displayLanguage.ts";
import { exposeForTests } from "./exposeForTests.ts";
import { liveChart } from "./liveChart.tsx";

interface GridPaneProps {
  readonly session: Session;
  readonly language: DisplayLanguage;
  readonly isDark: boolean;
  readonly onRefused: (message: string) => void;
}

/** The workbook's grid, always showing the workbook as it is after the last request or edit. */
export function GridPane({ session, language, isDark, onRefused }: GridPaneProps): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (element.current === null) {
      return undefined;
    }
    const container = document.createElement("div");
    container.className = "grid-view";
    element.current.append(container);
    const { host, workbook } = session;
    document.documentElement.removeAttribute("data-grid");
    let frame = 0;
    const refreshSoon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => grid.refresh());
    };
    const actions = createGridActions(host, {
      // Screenshots and tests wait for this mark.
      onReady: () => document.documentElement.setAttribute("data-grid", workbook.name),
      onRefused,
      onLeave: (address) => window.open(address, "_blank", "noopener,noreferrer"),
      onSettled: refreshSoon,
    });
    const grid = createGrid({
      container,
      workbook,
      language,
      isDark,
      evaluate: (sheet) => (formula, origin, cells) =>
        evaluateExpression(workbook, sheet, formula, origin, cells),
      actions,
      chart: liveChart(session),
    });
    exposeForTests(session, grid);
    const stop = host.onChanges((changes) => {
      refreshSoon();
      const goal = changes.findLast(({ kind }) => kind === "selection" || kind === "sheet");
      if (goal?.kind === "selection" || (goal?.kind === "sheet" && goal.change === "Activated")) {
        const active = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
        requestAnimationFrame(() => grid.reveal(workbook.activeSheetId, active?.selection[0] ?? null));
      }
    });
    return () => {
      exposeForTests(null, null);
      stop();
      cancelAnimationFrame(frame);
      grid.dispose();
      // The view takes its own elements out after this turn.
      setTimeout(() => container.remove());
    };
  }, [session, language, isDark, onRefused]);
  return <div className="grid" ref={element} data-testid="grid" />;
}
