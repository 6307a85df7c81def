import { message, type Message } from "../../language/messages";
import type { GrowthTest, LevelTest } from "./admission";

/**
 * Two percentages with as many digits as it takes to tell them apart, two at least: "1,65 against 1,63", and never
 * "1,60 against 1,60" where one is the larger.
 */
export function apart(one: number, other: number): readonly [number, number] {
  let decimals = 2;
  const rounded = (value: number): number => Number(value.toFixed(decimals));
  while (decimals < MOST_DECIMALS && one !== other && rounded(one) === rounded(other)) decimals++;
  return [rounded(one), rounded(other)];
}

const MOST_DECIMALS = 8;

/** The level test in a few words: both shares and the verdict. */
export function levelMessage(level: LevelTest | undefined): Message {
  if (!level) return message("tlv.notTested");
  const { isBelow } = level;
  const [own, national] = apart(level.own, level.national);
  return message("tlv.against", {
    own,
    national,
    verdict: message(isBelow ? "tlv.below" : "tlv.notBelowShort"),
  });
}

/** The growth test in a few words: both changes and the verdict. */
export function growthMessage(growth: GrowthTest | undefined): Message {
  if (!growth) return message("tlv.notTested");
  const { isWithin } = growth;
  const [own, national] = apart(growth.own, growth.national);
  return message("tlv.against", { own, national, verdict: message(isWithin ? "tlv.within" : "tlv.harder") });
}
