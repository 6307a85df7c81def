// Makes the icons Excel asks for from assets/peil.svg. Run it after the mark has changed: node scripts/icons.mjs
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80, 128];
const assets = new URL("../assets/", import.meta.url);
const mark = await readFile(new URL("peil.svg", assets), "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`,
    );
    const target = new URL(`icon-${size}.png`, assets);
    await writeFile(target, await page.screenshot({ omitBackground: true }));
    console.log(fileURLToPath(target));
  }
} finally {
  await browser.close();
}
