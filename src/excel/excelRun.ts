import { failed, type Outcome } from "../workbook/failure";
import { failureOf, NoAnswer } from "./errors";

/** Sends what was asked of Excel and waits for the answer. */
export type Sync = () => Promise<void>;

/**
 * Runs work in Excel. Its errors become failures; an answer that stays away longer than `answerWithin` milliseconds
 * becomes `no-answer`. Excel may still carry out a request that it was slow to answer.
 *
 * No run waits for a cell that is being edited: it fails at once, and the user is told what to do.
 */
export async function excelRun<Value>(
  answerWithin: number,
  work: (context: Excel.RequestContext, sync: Sync) => Promise<Outcome<Value>>,
  sheet?: string,
): Promise<Outcome<Value>> {
  try {
    return await Excel.run((context) => work(context, () => withinTime(context.sync(), answerWithin)));
  } catch (error) {
    return failed(failureOf(error, sheet));
  }
}

function withinTime(answer: Promise<unknown>, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new NoAnswer());
    }, milliseconds);
    answer
      .then(() => {
        resolve();
      }, reject)
      .finally(() => {
        clearTimeout(timer);
      });
  });
}
