import { fileFailureMessage } from "../../file/fileFailure";
import { readWorkbookFile } from "../../file/readWorkbookFile";
import type { Message } from "../../language/messages";
import type { Review } from "../../review/review";
import { reviewSnapshot } from "../../review/reviewSnapshot";
import { failed, succeeded, type Outcome } from "../../workbook/failure";
import { bytesOf } from "../shell/bytesOf";

/** Reads and checks a file on this computer; it goes nowhere else. What is wrong with it comes as a sentence. */
export async function readEarlier(file: File): Promise<Outcome<Review, Message>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const reading = await readWorkbookFile(bytes.value, file.name);
  return reading.ok
    ? succeeded(reviewSnapshot(reading.value.snapshot))
    : failed(fileFailureMessage(reading.failure, file.name));
}
