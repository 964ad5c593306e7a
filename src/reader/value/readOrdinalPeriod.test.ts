import { readOrdinalPeriod } from "./readOrdinalPeriod.ts";

describe("readOrdinalPeriod", () => {
  it.each([
    ["AVALIAÇÃO – 1o TRIMESTRE DE 2024", "quarter", 2024, 1],
    ["2o Trim 2024", "quarter", 2024, 2],
    ["1er semestre 2025", "half", 2025, 1],
    ["segundo semestre de 2024 (julio – diciembre)", "half", 2024, 2],
    ["2024 yılı 3. çeyrek", "quarter", 2024, 3],
    ["First half of 2024", "half", 2024, 1],
    ["2. Halbjahr 2024", "half", 2024, 2],
    ["Third quarter", "quarter", null, 3],
  ])("reads “%s”", (text, span, year, index) => {
    expect(readOrdinalPeriod(text)).toMatchObject({ span, year, index });
  });

  it.each(["3. semestre", "Second line manager", "1.5 quarters", "Q1 2024", "Half-day training"])(
    "sees none in “%s”",
    (text) => {
      expect(readOrdinalPeriod(text)).toBeNull();
    },
  );
});
