import { Field, Input } from "@fluentui/react-components";
import { useMessages, usePaneActions, usePanePart } from "../PaneContext.tsx";

/** Who decides: Excel tells an add-in nobody's name, so she says it once and it is remembered on this machine. */
export function SignerField({ isTried }: { readonly isTried: boolean }) {
  const { person } = useMessages();
  const actions = usePaneActions();
  const signer = usePanePart((state) => state.signer);
  const isMissing = isTried && signer.trim() === "";
  return (
    <Field
      label={person.signer}
      size="small"
      required
      {...(isMissing ? { validationState: "error" as const, validationMessage: person.signerNeeded } : {})}
    >
      <Input
        size="small"
        maxLength={200}
        autoComplete="name"
        value={signer}
        onChange={(_, { value }) => actions.sign(value)}
      />
    </Field>
  );
}
