import { fileFailureMessage } from "../../file/fileFailure";
import type { Message } from "../../language/messages";
import { mergeScores, type Merge, type MergeSource } from "../../progress/merge/mergeScores";
import { mergeSource } from "../../progress/merge/mergeSource";
import type { Failure } from "../../workbook/failure";
import { failed, succeeded, type Outcome } from "../../workbook/failure";
import type { Workbook } from "../../workbook/port";
import type { Snapshot } from "../../workbook/snapshot";
import { bytesOf } from "../shell/bytesOf";

/** The open workbook with the copies that were picked laid over it. */
export interface CopiesMerged {
  readonly snapshot: Snapshot;
  readonly merge: Merge;
}

/** Why there is no outcome: the workbook or a copy cannot be read. All copies or none: no half passes for the whole. */
export type MergeProblem =
  | { readonly kind: "workbook"; readonly failure: Failure }
  | { readonly kind: "file"; readonly message: Message };

/** Reads the open workbook, named `ownName`, and the picked files. The reader of files is fetched only now. */
export async function readCopies(
  workbook: Workbook,
  ownName: string,
  files: readonly File[],
): Promise<Outcome<CopiesMerged, MergeProblem>> {
  const own = await workbook.read();
  if (!own.ok) return failed({ kind: "workbook", failure: own.failure });
  const { readWorkbookFile } = await import("../../file/readWorkbookFile");
  const sources: MergeSource[] = [mergeSource(ownName, own.value)];
  for (const file of files) {
    const bytes = await bytesOf(file);
    if (!bytes.ok) return failed({ kind: "file", message: bytes.failure });
    const reading = await readWorkbookFile(bytes.value, file.name, {});
    if (!reading.ok) {
      return failed({ kind: "file", message: fileFailureMessage(reading.failure, file.name) });
    }
    sources.push(mergeSource(file.name, reading.value.snapshot));
  }
  return succeeded({ snapshot: own.value, merge: mergeScores(sources) });
}
