/** Where manifest.xml says that Peil is: on the computer that builds it. */
const OWN_ADDRESS = "https://localhost:3000";

/**
 * The manifest of a Peil that is served from elsewhere, as in
 *
 *     npm run build -- --env url=https://peil.example.nl
 *
 * The address is that of the folder that taskpane.html is in. Throws where Office would refuse it.
 */
module.exports.manifestAt = (manifest, url = OWN_ADDRESS) => {
  if (!URL.canParse(url) || new URL(url).protocol !== "https:") {
    throw new Error(`Office opens https addresses only: "${url}" is none.`);
  }
  const { origin, pathname } = new URL(url);
  return manifest.replaceAll(OWN_ADDRESS, `${origin}${pathname.replace(/\/+$/, "")}`);
};
