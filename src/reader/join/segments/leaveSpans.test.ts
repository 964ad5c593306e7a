import { leaveSpans } from "./leaveSpans.ts";
import { isoDateOf } from "../../value/readDate.ts";

const read = (text: string): readonly string[] | null =>
  leaveSpans(text)?.map(({ from, to }) => `${isoDateOf(from)}..${isoDateOf(to)}`) ?? null;

describe("leaveSpans", () => {
  it.each([
    ["2024.1.5-2024.1.20", ["2024-01-05..2024-01-20"]],
    ["2024-02-01 至 2024-02-15", ["2024-02-01..2024-02-15"]],
    ["2024.1.5-1.20", ["2024-01-05..2024-01-20"]],
    ["2024年3月1日至3月2日", ["2024-03-01..2024-03-02"]],
    ["2024年3月1日至5日", ["2024-03-01..2024-03-05"]],
    ["2024.1.5~2024.1.6；2024.3.1", ["2024-01-05..2024-01-06", "2024-03-01..2024-03-01"]],
    ["2024-02-01 to 2024-02-15", ["2024-02-01..2024-02-15"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(["10天", "2024年3月", "见附件", "2024.3.5-2024.3.1", "2024.3.5-2024.3.9、待定"])(
    "%s is not guessed at",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});
