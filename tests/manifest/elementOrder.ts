/**
 * The children of each element in the order that Office demands, after the schemas of [MS-OWEMXML] for a task pane
 * with VersionOverrides 1.0. "?" may be left out, "+" comes at least once. What Peil has no use for is not listed, and
 * so is refused. Keys are an element's name, with its parent's where the name alone is not enough.
 */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl?",
    "AppDomains?",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  DisplayName: ["Override+"],
  "OfficeApp/Description": ["Override+"],
  AppDomains: ["AppDomain+"],
  "OfficeApp/Hosts": ["Host+"],
  Requirements: ["Sets"],
  Sets: ["Set+"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: ["Hosts", "Resources"],
  "VersionOverrides/Hosts": ["Host+"],
  "VersionOverrides/Hosts/Host": ["DesktopFormFactor"],
  DesktopFormFactor: ["ExtensionPoint+"],
  ExtensionPoint: ["OfficeTab"],
  OfficeTab: ["Group+"],
  Group: ["Label", "Icon", "Control+"],
  Icon: ["Image+"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image+"],
  Urls: ["Url+"],
  ShortStrings: ["String+"],
  LongStrings: ["String+"],
  String: ["Override+"],
};

/** Where an element, or one beneath it, has children that are missing, unknown or out of order. */
export function elementOrderProblems(element: Element, above: readonly string[] = []): readonly string[] {
  const path = [...above, element.localName];
  const expected = childrenOf(path);
  const found = [...element.children].map((child) => child.localName);
  const pattern = new RegExp(`^${expected.map(partOfPattern).join("")}$`);
  const own = pattern.test(found.map((name) => `${name};`).join(""))
    ? []
    : [
        `${path.join("/")} holds ${found.join(", ") || "nothing"}; it must hold ${expected.join(", ") || "nothing"}`,
      ];
  return [...own, ...[...element.children].flatMap((child) => elementOrderProblems(child, path))];
}

/** The longest end of the path that has an entry decides. */
function childrenOf(path: readonly string[]): readonly string[] {
  for (let from = 0; from < path.length; from += 1) {
    const entry = CHILDREN[path.slice(from).join("/")];
    if (entry) return entry;
  }
  return [];
}

function partOfPattern(part: string): string {
  const name = part.replace(/[?+]$/, "");
  const often = part === name ? "" : part.slice(-1);
  return `(?:${name};)${often}`;
}
