import type { ProgressTexts } from "../progressTexts.ts";
import { counted, percent } from "./numbers.ts";

export const progress: ProgressTexts = {
  label: "Progress",
  steps: {
    read: "Reading the sheets",
    understand: "Finding people, indicators and scores",
    score: "Scoring, grading, ranking",
    build: "Laying out the tabs",
    compare: "Comparing with what is there",
    write: "Writing the tabs",
    check: "Checking what was written",
    finish: "Finishing",
    restore: "Bringing back the last version",
    files: "Reading the files",
    merge: "Writing the entries",
    split: "Making the tabs",
  },
  other: "Working",
  percent: (done) => percent.format(done),
  cancel: "Cancel",
  cancelling: "Cancelling…",
  left: (seconds) =>
    seconds < 60
      ? `about ${counted(seconds, "second", "seconds")} left`
      : `about ${counted(Math.ceil(seconds / 60), "minute", "minutes")} left`,
};
