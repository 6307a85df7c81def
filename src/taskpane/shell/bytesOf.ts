import { message, type Message } from "../../language/messages";
import { failed, succeeded, type Outcome } from "../../workbook/failure";

/** The bytes of a picked file. One that was moved or written since, and a folder, cannot be read: the failure says so. */
export async function bytesOf(file: File): Promise<Outcome<Uint8Array, Message>> {
  try {
    return succeeded(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failed(message("file.notReadable", { name: file.name }));
  }
}
