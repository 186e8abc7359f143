// Opens the page as somebody would have left it.
import { expect, type Page } from "@playwright/test";

export type State = { link: string; step: string; language: "en" | "es" };

export async function open(page: Page, { link, step, language }: State) {
  await page.goto("about:blank");
  await page.addInitScript(
    ([step, language]) => {
      localStorage.setItem("slipway.step", step);
      localStorage.setItem("slipway.language", language);
    },
    [step, language],
  );
  await page.goto(`/${link}`);
  await expect(page.getByRole("banner").getByRole("textbox")).toBeVisible();
  await expect(page.locator("#panel, .help, [data-step=start]").first()).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
}
