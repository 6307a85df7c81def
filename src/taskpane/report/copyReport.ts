/** Puts a document on the clipboard as rich text and as plain text. Gives whether that succeeded. */
export async function copyRichText(html: string, plain: string): Promise<boolean> {
  return (await copyByClipboard(html, plain)) || copyByCommand(html, plain);
}

async function copyByClipboard(html: string, plain: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([plain], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** The way of older views and of frames that may not use the clipboard by themselves. */
function copyByCommand(html: string, plain: string): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener("copy", onCopy);
  try {
    // There is no other way in such a view; where the command is gone as well, the caller shows the text itself.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy") && isCopied;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", onCopy);
  }
}
