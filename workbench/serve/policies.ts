/**
 * The hash of the empty text. Fluent makes empty <style> elements and fills them through the CSS object model, which
 * no policy governs: this admits the empty element and nothing else.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const NOTHING_ELSE = "font-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** Content Security Policy of the workbench's own page: everything from this server, nothing inline. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; " +
  `frame-ancestors 'none'; ${NOTHING_ELSE}`;

/** Content Security Policy of the pane: it needs no connection at all, and only the workbench may frame it. */
export const PANE_POLICY =
  `default-src 'none'; script-src 'self'; style-src 'self' ${EMPTY_STYLE}; connect-src 'none'; img-src 'self'; ` +
  `frame-ancestors 'self'; ${NOTHING_ELSE}`;
