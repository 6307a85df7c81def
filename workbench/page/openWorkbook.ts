import { loadLanguage } from "../../src/language/language";
import { failed, succeeded, type Outcome } from "../../src/workbook/failure";
import { modelFromSnapshot } from "../model/fromSnapshot";
import type { WorkbookModel } from "../model/workbookModel";
import { words } from "./words";

/** Opens a workbook from its bytes; the failure is the sentence to show. The reader comes when it is first needed. */
export async function openWorkbook(bytes: Uint8Array, name: string): Promise<Outcome<WorkbookModel, string>> {
  const { readWorkbookFile } = await import("../../src/file/readWorkbookFile");
  const reading = await readWorkbookFile(bytes, name);
  if (reading.ok) return succeeded(modelFromSnapshot(reading.value.snapshot));
  const { fileFailureMessage } = await import("../../src/file/fileFailure");
  const language = await loadLanguage("nl");
  return failed(language.say(fileFailureMessage(reading.failure, name)));
}

/** Opens a file that was picked or dropped. What is dropped may be a folder, which has no bytes. */
export async function openFile(file: File): Promise<Outcome<WorkbookModel, string>> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes ? openWorkbook(new Uint8Array(bytes), file.name) : failed(words.notReadable(file.name));
}

/** Fetches one of the samples from the workbench's server, which may have been stopped, and opens it. */
export async function openSample(name: string): Promise<Outcome<WorkbookModel, string>> {
  const bytes = await fetch(`/samples/${encodeURIComponent(name)}`)
    .then((response) => (response.ok ? response.arrayBuffer() : undefined))
    .catch(() => undefined);
  return bytes ? openWorkbook(new Uint8Array(bytes), name) : failed(words.sampleMissing(name));
}

/** The names of the samples that the server has. */
export async function sampleNames(): Promise<readonly string[]> {
  const response = await fetch("/samples.json");
  const names: unknown = response.ok ? await response.json() : [];
  return Array.isArray(names) ? names.filter((name): name is string => typeof name === "string") : [];
}
