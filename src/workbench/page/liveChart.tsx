import { useSyncExternalStore, type ComponentType } from "react";
import { Chart } from "../charts/Chart.tsx";
import type { ChartProps } from "../grid/createGrid.ts";
import type { Session } from "../session/createSession.ts";

/** Makes the component that draws a chart of this session and draws it again after every change. */
export function liveChart({ host, workbook }: Session): ComponentType<ChartProps> {
  let version = 0;
  const subscribe = (listener: () => void): (() => void) =>
    host.onChanges(() => {
      version += 1;
      listener();
    });
  return function LiveChart({ data }: ChartProps) {
    useSyncExternalStore(subscribe, () => version);
    const chart = workbook.sheets.flatMap(({ charts }) => charts).find(({ id }) => id === data.chartId);
    return chart === undefined ? null : <Chart workbook={workbook} chart={chart} />;
  };
}
