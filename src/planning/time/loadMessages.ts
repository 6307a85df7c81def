import { message, type Message } from "../../language/messages";
import type { Agenda } from "../agenda/agenda";
import { recurrentLoad } from "./recurrentLoad";
import { timesMessage } from "./whenMessages";

/** What recurs in a plan in sentences: how often a year, and what could not be counted; nothing where nothing recurs. */
export function loadMessages(agenda: Pick<Agenda, "activities" | "repeated">): readonly Message[] {
  const { least, most, counted, uncounted } = recurrentLoad(agenda);
  return [
    ...(counted === 0
      ? []
      : [
          message("when.load", {
            count: counted,
            times: timesMessage(least, most, message("when.schoolYear")),
          }),
        ]),
    ...(uncounted.length === 0 ? [] : [message("when.loadUncounted", { count: uncounted.length })]),
  ];
}
