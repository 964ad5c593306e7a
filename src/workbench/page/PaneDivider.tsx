import type { KeyboardEvent, PointerEvent, ReactElement } from "react";

/** Excel's own limits of a task pane's width, in pixels. */
export const paneWidths = { least: 320, usual: 350, most: 640 } as const;

const keyStep = 10;

interface PaneDividerProps {
  readonly width: number;
  readonly label: string;
  readonly onWidth: (width: number) => void;
}

/** The edge of the pane, to be dragged or moved with the arrow keys. */
export function PaneDivider({ width, label, onWidth }: PaneDividerProps): ReactElement {
  const move = (wanted: number): void =>
    onWidth(Math.min(paneWidths.most, Math.max(paneWidths.least, wanted)));
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      move(window.innerWidth - event.clientX);
    }
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      move(width + (event.key === "ArrowLeft" ? keyStep : -keyStep));
    }
  };
  return (
    // A separator that can be moved is a widget (WAI-ARIA), so it takes the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="pane-divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
