import { useEffect, useRef, type ReactElement } from "react";
import { connectFrame, type ConnectedFrame, type FrameContainer } from "../../host/browser/index.ts";
import { refusalCodes } from "../../host/index.ts";
import type { Session } from "../session/createSession.ts";
import type { AddInManifest } from "../ribbon/ribbonModel.ts";
import type { DisplayLanguage } from "./displayLanguage.ts";
import { officeThemes, type DisplayTheme } from "./displayTheme.ts";

interface TaskPaneProps {
  readonly session: Session;
  readonly manifest: AddInManifest;
  readonly language: DisplayLanguage;
  readonly theme: DisplayTheme;
  readonly title: string;
  readonly container: FrameContainer;
  readonly onConnected: (frame: ConnectedFrame) => void;
}

/** The add-in's page in its frame, with the embedded host as Excel on the web around it. */
export function TaskPane(props: TaskPaneProps): ReactElement {
  const { session, manifest, language, theme, title, container, onConnected } = props;
  const element = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (element.current === null) {
      return undefined;
    }
    const { host, workbook } = session;
    const frame = connectFrame(element.current, {
      identity: {
        pageUrl: manifest.taskpaneUrl,
        displayLanguage: language,
        conversationId: crypto.randomUUID(),
        addInId: manifest.id,
      },
      documentName: workbook.name,
      readSettings: () => workbook.settings,
      writeSettings: (settings) =>
        host.edit((context) => {
          workbook.settings = new Map(settings);
          workbook.touched.add("settings");
          context.record({ kind: "part", sheetId: null, part: "settings" });
        }),
      handleRequest: async (body, flags) => {
        const answer = await host.handleRequest(body, flags);
        return answer.kind === "answer"
          ? { ok: true, body: answer.body }
          : { ok: false, errorCode: refusalCodes[answer.refusal.code].office };
      },
      container,
      theme: officeThemes[theme],
    });
    const stop = host.onMessage((message) => frame.raiseMessages([message]));
    onConnected(frame);
    return () => {
      stop();
      frame.disconnect();
    };
  }, [session, manifest, language, theme, container, onConnected]);
  return (
    <iframe
      ref={element}
      className="pane-frame"
      title={title}
      style={{ colorScheme: theme === "light" ? "light" : "dark" }}
    />
  );
}
