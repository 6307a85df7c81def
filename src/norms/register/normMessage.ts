import { message, type Message, type MessageValue } from "../../language/messages";
import type { Norm } from "../notation/norm";

/** What a norm asks, in plain words: "minstens 7", "tussen 5 % en 10 %". */
export function normMessage(norm: Norm): Message {
  switch (norm.kind) {
    case "at-least":
    case "above":
      return message(norm.kind === "above" ? "norms.above" : "norms.atLeast", {
        min: quantity(norm.min, norm.unit),
      });
    case "at-most":
    case "below":
      return message(norm.kind === "below" ? "norms.below" : "norms.atMost", {
        max: quantity(norm.max, norm.unit),
      });
    case "range":
      return message("norms.range", {
        min: quantity(norm.min, norm.unit),
        max: quantity(norm.max, norm.unit),
      });
    case "all":
      return message("norms.all", { things: norm.unit });
    case "judgement":
      return message("norms.judgement");
    case "empty":
      return message("norms.none");
  }
}

function quantity(value: number, unit: string): MessageValue {
  if (unit === "percent") return message("norms.percent", { value });
  return unit === "count"
    ? message("norms.count", { value })
    : message("norms.things", { value, things: unit });
}
