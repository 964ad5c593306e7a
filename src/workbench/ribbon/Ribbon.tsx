import type { ReactElement } from "react";
import type { AddInManifest, RibbonButton } from "./ribbonModel.ts";

interface RibbonProps {
  readonly manifest: AddInManifest;
  readonly disabledControls: ReadonlySet<string>;
  /** The control whose command runs. */
  readonly runningControl: string | null;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's ribbon tab as its manifest describes it. */
export function Ribbon({ manifest, disabledControls, runningControl, onPress }: RibbonProps): ReactElement {
  return (
    <div className="ribbon" role="toolbar" aria-label={manifest.tabLabel}>
      <div className="ribbon-tab" aria-hidden="true">
        {manifest.tabLabel}
      </div>
      <div className="ribbon-groups">
        {manifest.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <button
                  key={button.id}
                  id={button.id}
                  type="button"
                  className="ribbon-button"
                  title={`${button.tipTitle}\n${button.tip}`}
                  disabled={disabledControls.has(button.id) || runningControl !== null}
                  aria-busy={runningControl === button.id}
                  onClick={() => onPress(button)}
                >
                  <img src={button.icon} alt="" width={32} height={32} />
                  <span>{button.label}</span>
                </button>
              ))}
            </div>
            <div className="ribbon-group-label">{group.label}</div>
          </div>
        ))}
      </div>
    </div>
  );
}
