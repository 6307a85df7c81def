import type { HostInfo } from "../../excel/hostInfo";

/**
 * What came of saving. offered: the browser was given the file and took it, which is all that a page can know.
 * blocked: this window is known to drop downloads without a word. failed: the browser refused.
 */
export type ReportSaving = "offered" | "blocked" | "failed";

const WORD_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const CALENDAR = "text/calendar;charset=utf-8";

/** Offers a Word file, or by the ending of its name a calendar, as a download. */
export function saveFile(name: string, bytes: Uint8Array, platform: HostInfo["platform"]): ReportSaving {
  if (dropsDownloads(platform, navigator.userAgent)) return "blocked";
  try {
    const url = URL.createObjectURL(
      new Blob([new Uint8Array(bytes)], { type: name.endsWith(".ics") ? CALENDAR : WORD_DOCUMENT }),
    );
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    // The browser reads the address after the click; it is given up once that must have happened.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 60_000);
    return "offered";
  } catch {
    return "failed";
  }
}

/**
 * Excel for Mac and iPad shows its panes in a bare WebKit view, where a download does nothing, by design of that view.
 * Such a view names WebKit and no browser; a browser, where a download works, names itself as well.
 */
export function dropsDownloads(platform: HostInfo["platform"], userAgent: string): boolean {
  const isApple = platform === "mac" || platform === "ios";
  return (
    isApple && userAgent.includes("AppleWebKit") && !/Chrome|Chromium|Safari|Firefox|Edg/.test(userAgent)
  );
}
