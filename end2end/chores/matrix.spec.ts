// The page in every width, theme, language and state, to be looked at. SLIPWAY_STEPS says which steps.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "@playwright/test";
import { broken, filled, large } from "./states";
import { open } from "./open";

const folder = process.env.SLIPWAY_PICTURES!;
const steps = process.env.SLIPWAY_STEPS!.split(",");
const widths = { 360: 800, 768: 1024, 1280: 800, 1920: 1080 };
const states = { empty: "", filled, broken, large };
const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "light", forcedColors: "active" },
} as const;

for (const [width, height] of Object.entries(widths)) {
  for (const [theme, media] of Object.entries(themes)) {
    for (const language of ["en", "es"] as const) {
      test(`${width} ${theme} ${language}`, async ({ page }) => {
        mkdirSync(folder, { recursive: true });
        await page.setViewportSize({ width: Number(width), height });
        await page.emulateMedia({ ...media, reducedMotion: "reduce" });
        for (const [state, link] of Object.entries(states)) {
          for (const step of steps) {
            await open(page, { link, step, language });
            const name = `${state}-${step}-${width}-${theme}-${language}.png`;
            await page.screenshot({ path: join(folder, name), animations: "disabled", caret: "hide" });
          }
        }
      });
    }
  }
}
