import { startFunctionSheet } from "./functionSheet.ts";
it("scores", async () => {
  const sheet = await startFunctionSheet();
  await sheet.write("A1:G1", [
    [
      "=KPI.SCORE({88,92,85,80,75,90,100},{30,30,15,10,5,5,5})",
      '=KPI.GRADE({95;85;12},{"A",90;"B",80;"C",0})',
      '=KPI.GRADE(H1,{"A",90;"B",80;"C",0})',
      '=KPI.SCORE({80,90},{1,1},"foo")',
      "=KPI.SCORE(H1:I1,{1,1})",
      "=1/0",
      "=KPI.SCORE(F1:G1,{1,1})",
    ],
  ]);
  console.log(
    await sheet.settled("A1:G3"),
    sheet.messageAt(0, 3),
    sheet.messageAt(0, 4),
    sheet.messageAt(0, 6),
    sheet.invocations(),
  );
});
