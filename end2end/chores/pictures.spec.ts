// The README's two pictures: a filled project, light and dark.
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { filled } from "./states";
import { open } from "./open";

const folder = process.env.SLIPWAY_PICTURES!;
const LARGEST = 300 * 1024;

test.use({ viewport: { width: 1440, height: 900 } });

for (const theme of ["light", "dark"] as const) {
  test(`${theme}`, async ({ page }) => {
    mkdirSync(folder, { recursive: true });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await open(page, { link: filled, step: "image", language: "en" });
    const path = join(folder, `page-${theme}.png`);
    await page.screenshot({ path, animations: "disabled", caret: "hide" });
    expect(statSync(path).size, "bytes of the picture").toBeLessThan(LARGEST);
  });
}
