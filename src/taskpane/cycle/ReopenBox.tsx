import { Button } from "@fluentui/react-components";
import { usePaneActions } from "../PaneContext.tsx";
import { SignedForm } from "../question/SignedForm.tsx";
import { useQuestion } from "../question/useQuestion.ts";
import { useCycleTexts } from "./useCycleTexts.ts";

/** Opens a closed cycle again, with a reason and a name; both stay with the version. */
export function ReopenBox() {
  const { closing: texts } = useCycleTexts();
  const actions = usePaneActions();
  const { isOpen, toggle, close, opener, box } = useQuestion();
  return (
    <>
      <Button ref={opener} size="small" aria-expanded={isOpen} onClick={toggle}>
        {texts.reopen}
      </Button>
      {isOpen && (
        <div ref={box} role="group" aria-label={texts.reopen} style={{ width: "100%" }}>
          <SignedForm
            label={texts.reopenWhy}
            missing={texts.whyNeeded}
            room="lines"
            submit={texts.reopenConfirm}
            onSubmit={(why) => void actions.reopen(why)}
            onCancel={close}
          />
        </div>
      )}
    </>
  );
}
