/** How the start of Office.js went. What the host does not tell is undefined: as the address of a new file. */
export type OfficeStart =
  | {
      readonly kind: "excel";
      readonly partition: string | undefined;
      readonly isDark: boolean | undefined;
      /** Where the workbook is kept, to tell it from others. */
      readonly address?: string | undefined;
    }
  | { readonly kind: "outside-excel" };

const STEP_MILLISECONDS = 50;

/**
 * Waits until Office.js is there and ready. Its script is fetched from Microsoft and may come late or never: whoever
 * waits sets a limit of its own, and the promise still resolves when the answer comes after that.
 */
export async function startOffice(): Promise<OfficeStart> {
  while (!isOfficeLoaded()) {
    await new Promise((resolve) => {
      setTimeout(resolve, STEP_MILLISECONDS);
    });
  }
  const { host } = await Office.onReady();
  // Outside Office the host is null, whatever its type says; so it is compared, never looked into.
  if (host !== Office.HostType.Excel) return { kind: "outside-excel" };
  const context: Omit<Partial<Office.Context>, "document"> & {
    readonly document?: { readonly url?: string | null };
    readonly partitionKey?: string;
  } = Office.context;
  return {
    kind: "excel",
    partition: context.partitionKey,
    isDark: isDarkTheme(context.officeTheme),
    address: context.document?.url ?? undefined,
  };
}

function isOfficeLoaded(): boolean {
  return typeof Office !== "undefined" && typeof Office.onReady === "function";
}

/** Excel on the web gives no theme; older hosts give its colours alone. */
function isDarkTheme(theme: Partial<Office.OfficeTheme> | undefined): boolean | undefined {
  if (!theme) return undefined;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  const background = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme.bodyBackgroundColor ?? "");
  if (!background) return undefined;
  const [, red = "0", green = "0", blue = "0"] = background;
  // Relative luminance is below a half for every dark theme of Office; plain weights are near enough for that.
  const light = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return light < 128;
}
