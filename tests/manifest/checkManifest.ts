import { elementOrderProblems } from "./elementOrder";

/** What a manifest is compared with. */
export interface ManifestContext {
  /** The version in package.json, as "0.1.0". */
  readonly packageVersion: string;
  /** The ExcelApi set that the code needs. */
  readonly excelApiVersion: string;
  /** Width and height of an image by its path in the built folder; undefined where there is none. */
  readonly imageSize: (path: string) => { readonly width: number; readonly height: number } | undefined;
}

export interface ManifestProblem {
  readonly rule: string;
  readonly detail: string;
}

/** Languages that every text a user reads must have; the first one is the default. */
const LOCALES = ["nl-NL", "en-US"] as const;
/** Sizes that a ribbon icon must have (Icon element of VersionOverrides 1.0). */
const ICON_SIZES = ["16", "32", "80"];
const LONGEST = { resid: 32, short: 125, long: 250 } as const;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

type Rule = (manifest: Document, context: ManifestContext) => readonly string[];

/** Everything that Excel, or a rule of ours, would refuse in an add-in manifest. Needs a DOM for its parser. */
export function checkManifest(xml: string, context: ManifestContext): readonly ManifestProblem[] {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  if (manifest.querySelector("parsererror")) {
    return [{ rule: "well-formed", detail: manifest.documentElement.textContent }];
  }
  return Object.entries(RULES).flatMap(([rule, problems]) =>
    problems(manifest, context).map((detail) => ({ rule, detail })),
  );
}

const RULES: Readonly<Record<string, Rule>> = {
  "element-order": (manifest) => elementOrderProblems(manifest.documentElement),

  id: (manifest) => {
    const id = only(manifest, "Id")?.textContent ?? "";
    return GUID.test(id) ? [] : [`"${id}" is no GUID`];
  },

  version: (manifest, { packageVersion }) => {
    const version = only(manifest, "Version")?.textContent ?? "";
    return version === `${packageVersion}.0` ? [] : [`${version} is not ${packageVersion}.0`];
  },

  requirement: (manifest, { excelApiVersion }) => {
    const sets = named(manifest, "Set").map(
      (set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`,
    );
    return sets.join() === `ExcelApi ${excelApiVersion}`
      ? []
      : [`the code needs ExcelApi ${excelApiVersion}, not ${sets.join()}`];
  },

  permissions: (manifest) => {
    const permissions = only(manifest, "Permissions")?.textContent ?? "";
    return permissions === "ReadWriteDocument" ? [] : [`${permissions} is not enough to colour scores`];
  },

  "resource-exists": (manifest) => {
    const known = new Set(resources(manifest).map((resource) => attribute(resource, "id")));
    return references(manifest).filter((id) => !known.has(id));
  },

  "resource-used": (manifest) => {
    const used = new Set(references(manifest));
    return resources(manifest)
      .map((resource) => attribute(resource, "id"))
      .filter((id) => !used.has(id));
  },

  "resource-unique": (manifest) => {
    const ids = resources(manifest).map((resource) => attribute(resource, "id"));
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  },

  "resource-id-length": (manifest) =>
    resources(manifest)
      .map((resource) => attribute(resource, "id"))
      .filter((id) => id === "" || id.length > LONGEST.resid),

  "text-length": (manifest) =>
    texts(manifest).flatMap(({ element, most }) =>
      valuesOf(element).filter((value) => value.trim() === "" || value.length > most),
    ),

  locales: (manifest) => {
    const locale = only(manifest, "DefaultLocale")?.textContent ?? "";
    const wrong = locale === LOCALES[0] ? [] : [`the default is ${locale}`];
    const missing = texts(manifest).flatMap(({ element }) => {
      const spoken = new Set([
        locale,
        ...overrides(element).map((override) => attribute(override, "Locale")),
      ]);
      return LOCALES.filter((needed) => !spoken.has(needed)).map(
        (needed) => `${attribute(element, "DefaultValue")} is not said in ${needed}`,
      );
    });
    return [...wrong, ...missing];
  },

  "icon-sizes": (manifest) =>
    named(manifest, "Icon").flatMap((icon) => {
      const sizes = [...icon.children].map((image) => attribute(image, "size"));
      return ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `an icon has no size ${size}`);
    }),

  "icon-files": (manifest, { imageSize }) =>
    icons(manifest).flatMap(({ url, size }) => {
      const found = imageSize(new URL(url).pathname);
      if (!found) return [`${url} does not exist`];
      const isRight = found.width === size && found.height === size;
      return isRight
        ? []
        : [`${url} is ${found.width.toString()} by ${found.height.toString()}, not ${size.toString()}`];
    }),

  "address-safe": (manifest) =>
    addresses(manifest).filter((url) => !URL.canParse(url) || !url.startsWith("https://")),

  "address-known": (manifest) => {
    const source = only(manifest, "DefaultSettings")?.firstElementChild;
    const own = originOf(source ? attribute(source, "DefaultValue") : "");
    const domains = named(manifest, "AppDomain").map((domain) => originOf(domain.textContent));
    return addresses(manifest).filter((url) => ![own, ...domains].includes(originOf(url)));
  },

  "same-pane": (manifest) => {
    const source = only(manifest, "DefaultSettings")?.firstElementChild;
    const pane = named(manifest, "Url").map((url) => attribute(url, "DefaultValue"));
    const own = source ? attribute(source, "DefaultValue") : "";
    return pane.includes(own) ? [] : [`the ribbon opens ${pane.join()}, older Excel opens ${own}`];
  },
};

/** Names of the rules, for tests that break each of them. */
export const MANIFEST_RULES: readonly string[] = ["well-formed", ...Object.keys(RULES)];

function named(root: Document | Element, name: string): readonly Element[] {
  return [...root.getElementsByTagNameNS("*", name)];
}

function only(root: Document, name: string): Element | undefined {
  return named(root, name)[0];
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

function resources(manifest: Document): readonly Element[] {
  return named(manifest, "Resources").flatMap((root) =>
    [...root.children].flatMap((kind) => [...kind.children]),
  );
}

function references(manifest: Document): readonly string[] {
  return [...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
}

/** Every text that a user reads, with the most characters that Office shows. */
function texts(manifest: Document): readonly { readonly element: Element; readonly most: number }[] {
  const strings = (kind: string, most: number): readonly { element: Element; most: number }[] =>
    named(manifest, kind).flatMap((group) => [...group.children].map((element) => ({ element, most })));
  const own = (name: string, most: number): readonly { element: Element; most: number }[] =>
    [...manifest.documentElement.children]
      .filter((element) => element.localName === name)
      .map((element) => ({ element, most }));
  return [
    ...own("DisplayName", LONGEST.short),
    ...own("Description", LONGEST.long),
    ...strings("ShortStrings", LONGEST.short),
    ...strings("LongStrings", LONGEST.long),
  ];
}

function overrides(element: Element): readonly Element[] {
  return [...element.children].filter((child) => child.localName === "Override");
}

function valuesOf(element: Element): readonly string[] {
  return [
    attribute(element, "DefaultValue"),
    ...overrides(element).map((override) => attribute(override, "Value")),
  ];
}

/** Every icon with the size it must have: 32 and 64 in the store and the list of add-ins, as named in the ribbon. */
function icons(manifest: Document): readonly { readonly url: string; readonly size: number }[] {
  const listed = [
    { name: "IconUrl", size: 32 },
    { name: "HighResolutionIconUrl", size: 64 },
  ].flatMap(({ name, size }) =>
    named(manifest, name).map((icon) => ({ url: attribute(icon, "DefaultValue"), size })),
  );
  const byId = new Map(
    resources(manifest).map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]),
  );
  const ribbon = named(manifest, "Icon").flatMap((icon) =>
    [...icon.children].flatMap((image) => {
      const url = byId.get(attribute(image, "resid"));
      return url === undefined ? [] : [{ url, size: Number(attribute(image, "size")) }];
    }),
  );
  return [...listed, ...ribbon].filter(({ url }) => URL.canParse(url));
}

function addresses(manifest: Document): readonly string[] {
  const names = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];
  return names
    .flatMap((name) => named(manifest, name))
    .filter((element) => element.hasAttribute("DefaultValue"))
    .map((element) => attribute(element, "DefaultValue"));
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : url;
}
