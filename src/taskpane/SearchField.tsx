import { SearchBox } from "@fluentui/react-components";
import { keepEscape } from "./host/keepEscape.ts";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly id?: string;
  readonly className: string;
}

/** Words to look for; Escape empties the field, and in an empty one it is Excel's. */
export function SearchField({ label, text, onChange, id, className }: Props) {
  return (
    <SearchBox
      size="small"
      className={className}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(_, { value }) => onChange(value)}
      onKeyDown={({ key, nativeEvent }) => {
        if (key !== "Escape" || text === "") return;
        keepEscape(nativeEvent);
        onChange("");
      }}
      {...(id === undefined ? {} : { id })}
    />
  );
}
