import { Component, type ReactNode } from "react";
import { paneMessagesOf, type Language } from "../messages/index.ts";

interface Props {
  readonly language: () => Language;
  readonly children: ReactNode;
}

/** Shows a way out when the view itself fails. Plain HTML: the controls may be what failed. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  public override readonly state = { hasFailed: false };

  public static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  public override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const { error } = paneMessagesOf(this.props.language());
    return (
      <div role="alert" style={{ padding: 16, fontFamily: "system-ui, sans-serif" }}>
        <h1 style={{ fontSize: 16 }}>{error.crashed}</h1>
        <p>{error.crashedHelp}</p>
        <button type="button" onClick={() => location.reload()}>
          {error.reload}
        </button>
      </div>
    );
  }
}
