import { formatShortPercentage } from "../../src/amounts/format";

test.each([
  [71, "71\u00A0%", "71%"],
  [99.6, "99,6\u00A0%", "99.6%"],
  [1250, "1.250\u00A0%", "1,250%"],
])("%d percent in Dutch and in English", (percent, dutch, english) => {
  expect([formatShortPercentage(percent), formatShortPercentage(percent, "en")]).toEqual([dutch, english]);
});
