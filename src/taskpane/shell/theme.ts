import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** Fluent's theme, with text that grows when the user asks the browser for larger text. */
export function paneTheme(isDark: boolean): Theme {
  return isDark ? DARK : LIGHT;
}

const LIGHT = withRelativeText(webLightTheme);
const DARK = withRelativeText(webDarkTheme);

/** Fluent gives sizes of text in pixels, which stay as they are; 16 of them are one rem. */
function withRelativeText(theme: Theme): Theme {
  const relative = Object.entries(theme)
    .filter(([name, size]) => /^(fontSize|lineHeight)/.test(name) && typeof size === "string")
    .map(([name, size]) => [name, `${(Number.parseFloat(String(size)) / 16).toString()}rem`]);
  return { ...theme, ...(Object.fromEntries(relative) as Partial<Theme>) };
}
