/** Where the add-in runs. */
export interface HostInfo {
  readonly platform: "web" | "windows" | "mac" | "ios" | "android" | "universal" | "unknown";
}

/** What office-js-helpers and Office itself call platforms, in capitals. */
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
  return told.platform === "unknown" ? fromOffice() : told;
}

async function fromHelpers(): Promise<HostInfo> {
  try {
    const { Utilities } = await import("@microsoft/office-js-helpers");
    return named(Utilities.platform);
  } catch {
    // Where it runs only shapes advice to the user, so not knowing is no failure.
    return { platform: "unknown" };
  }
}

function fromOffice(): HostInfo {
  const context: Partial<Office.Context> | undefined =
    typeof Office === "undefined" ? undefined : Office.context;
  return named(context?.platform);
}

/** Outside Office its type is wrong: the platform may be null there. */
function named(platform: unknown): HostInfo {
  return { platform: PLATFORMS[String(platform).toUpperCase()] ?? "unknown" };
}
