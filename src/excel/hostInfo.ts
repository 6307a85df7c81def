/** Where the add-in runs. */
export interface HostInfo {
  readonly host: "excel" | "word" | "none";
  readonly platform: "web" | "windows" | "mac" | "ios" | "android" | "universal" | "unknown";
}

/** What office-js-helpers and Office itself call hosts and platforms, in capitals. */
const HOSTS: Readonly<Record<string, HostInfo["host"]>> = { EXCEL: "excel", WORD: "word" };
const PLATFORMS: Readonly<Record<string, HostInfo["platform"]>> = {
  OFFICE_ONLINE: "web",
  OFFICEONLINE: "web",
  PC: "windows",
  MAC: "mac",
  IOS: "ios",
  ANDROID: "android",
  UNIVERSAL: "universal",
};

/**
 * Asks office-js-helpers where the add-in runs. The package is deprecated and carries its own copies of old libraries,
 * so it is loaded only when this is asked and nothing else of it is used. It hands on Android and Universal as Office
 * writes them, and where it cannot tell, or cannot be loaded, Office is asked directly.
 */
export async function readHostInfo(): Promise<HostInfo> {
  const told = await fromHelpers();
  const own = fromOffice();
  return {
    host: told.host === "none" ? own.host : told.host,
    platform: told.platform === "unknown" ? own.platform : told.platform,
  };
}

async function fromHelpers(): Promise<HostInfo> {
  try {
    const { Utilities } = await import("@microsoft/office-js-helpers");
    return named(Utilities.host, Utilities.platform);
  } catch {
    // Where it runs only shapes advice to the user, so not knowing is no failure.
    return { host: "none", platform: "unknown" };
  }
}

function fromOffice(): HostInfo {
  const context: Partial<Office.Context> | undefined =
    typeof Office === "undefined" ? undefined : Office.context;
  return named(context?.host, context?.platform);
}

/** Outside Office the types of both are wrong: host and platform may be null there. */
function named(host: unknown, platform: unknown): HostInfo {
  return {
    host: HOSTS[String(host).toUpperCase()] ?? "none",
    platform: PLATFORMS[String(platform).toUpperCase()] ?? "unknown",
  };
}
