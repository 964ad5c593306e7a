import { frameOf } from "../../../testing/frameOf.ts";
import { interpretColumns } from "../../interpretColumns.ts";
import { roleWeights } from "./roleWeights.ts";

const frame = frameOf(`姓名|岗位|业绩|能力|态度
经理权重||60%|30%|10%
员工权重||40%|40%|20%
何文丽|经理|90|80|70
秦朗|员工|85|75|65
施雨|保安|70|60|50`);
const rows = Int32Array.of(3, 4, 5);

describe("roleWeights", () => {
  it("gives each person the weights of the own role, and none to who is of neither", () => {
    const found = roleWeights(frame, interpretColumns(frame, rows), rows);
    expect([...found].map(([column, { weight, own }]) => [column, weight.share, [...(own ?? [])]])).toEqual([
      [2, 0.6, [0.6, 0.4, NaN]],
      [3, 0.3, [0.3, 0.4, NaN]],
      [4, 0.1, [0.1, 0.2, NaN]],
    ]);
  });

  it("finds none where one row weighs everybody", () => {
    const plain = frameOf("姓名|业绩|能力\n权重|60%|40%\n何文丽|90|80\n秦朗|85|75");
    expect(roleWeights(plain, interpretColumns(plain, Int32Array.of(2, 3)), Int32Array.of(2, 3)).size).toBe(
      0,
    );
  });
});
