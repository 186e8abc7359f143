// Opens the page as somebody would have left it.
import { expect, type Page } from "@playwright/test";

export type State = { link: string; step: string; language: "en" | "es" };

export async function open(page: Page, { link, step, language }: State) {
  await page.goto("about:blank");
  await page.addInitScript(
    ([step, language, link]) => {
      // A project of one's own, and so its step: a link from elsewhere begins at the first.
      if (link) localStorage.setItem("slipway.project", link.replace(/^#/, ""));
      localStorage.setItem("slipway.step", step);
      localStorage.setItem("slipway.language", language);
    },
    [step, language, link],
  );
  await page.goto("/");
  await expect(page.locator("[data-waiting]")).toHaveCount(0);
  await expect(page.locator("#panel, .help, [data-step=start]").first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
}
