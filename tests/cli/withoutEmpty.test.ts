import { withoutEmpty } from "../../src/cli/withoutEmpty";

test("a part that holds nothing is left out, the others keep their order", () => {
  expect(Object.entries(withoutEmpty({ later: [{}], none: [], earlier: [{}] }))).toEqual([
    ["later", [{}]],
    ["earlier", [{}]],
  ]);
});
