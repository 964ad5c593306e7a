import { Toast, ToastBody, Toaster, useId, useToastController } from "@fluentui/react-components";
import { useEffect } from "react";
import { useMessages, usePaneState } from "../PaneContext.tsx";
import { isBrief, noticeText } from "./noticeText.ts";

const milliseconds = 6000;

/** Says briefly that work is done; the announcer has said it to screen readers already. */
export function Toasts() {
  const messages = useMessages();
  const { notice } = usePaneState();
  const toasterId = useId("toasts");
  const { dispatchToast, dismissAllToasts } = useToastController(toasterId);
  useEffect(() => {
    dismissAllToasts();
    if (notice === null || !isBrief(notice)) return;
    dispatchToast(
      <Toast>
        <ToastBody>{noticeText(notice, messages)}</ToastBody>
      </Toast>,
      { intent: "success", timeout: milliseconds, pauseOnHover: true, pauseOnWindowBlur: true },
    );
  }, [notice, messages, dispatchToast, dismissAllToasts]);
  return (
    <Toaster
      toasterId={toasterId}
      position="bottom"
      // Inside the page's landmark, where people who walk by landmarks find it.
      mountNode={document.getElementById("main")}
      announce={() => undefined}
    />
  );
}
