// The program comes in two parts: what the questions need, and behind it what writes files and guides. Nothing asked waits
// for the second, and nothing is lost where it is late or does not come.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { writeFileSync } from "node:fs";
import { expect, test } from "./page";
import { Wizard, english, spanish } from "./wizard";

const SECOND = /\/later-[0-9a-f]+\.wasm$/;

/** Lets the second part wait until it is released. */
async function hold(page: Page) {
  let asked = 0;
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route(SECOND, async (route) => {
    asked += 1;
    await released;
    await route.continue();
  });
  return { asked: () => expect.poll(() => asked).toBe(1), release };
}

test("the first load is all that is asked for until somebody is there", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await new Wizard(page).open();
  await page.waitForTimeout(500);
  expect(asked.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
  expect(asked.filter((path) => SECOND.test(path))).toEqual([]);
  await page.mouse.move(200, 200);
  await expect.poll(() => asked.filter((path) => SECOND.test(path)).length).toBe(1);
  // Once is enough.
  await page.mouse.move(300, 300);
  await page.getByRole("button", { name: english.begin }).click();
  await expect(page.getByRole("tab").first()).toBeVisible();
  expect(asked.filter((path) => SECOND.test(path))).toHaveLength(1);
});

for (const [language, words] of [["en", english], ["es", spanish]] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });

    test("every question can be answered while the files are on their way", async ({ page }) => {
      const second = await hold(page);
      const wizard = new Wizard(page, words);
      await wizard.begin();
      await second.asked();
      const files = page.getByRole("region", { name: language === "en" ? "Files" : "Archivos" });
      await expect(files.getByRole("status")).toContainText(language === "en" ? "on their way" : "en camino");
      await page.getByRole("banner").getByRole("textbox").fill("early");
      for (const step of ["image", "port", "services", "target"] as const) {
        await wizard.go(step);
        await expect(wizard.heading()).toBeVisible();
        await expect(page.locator(".questions :is(input, select, .button)").first()).toBeVisible();
      }
      await page.getByRole("checkbox", { name: /Heroku/ }).check();
      await page.keyboard.press("Control+z");
      await page.keyboard.press("Control+Shift+z");
      await wizard.go("deploy");
      await expect(page.locator(".questions").getByRole("status")).toBeVisible();
      await expect(wizard.heading()).toHaveText(words.step.deploy);
      await expect(wizard.heading()).toBeFocused();
      await expect(wizard.heading()).toHaveCSS("opacity", "1");
      const found = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
      expect(found.violations.map(({ id }) => id)).toEqual([]);
      second.release();
      await expect(wizard.heading()).toContainText(/Heroku|Docker Compose/);
      await expect(wizard.heading()).toBeFocused();
      await wizard.go("app");
      expect(await wizard.file("heroku.yml")).toContain("build:");
      expect(await wizard.file("compose.yaml")).toContain("name: early");
    });
  });
}

test("a template that is chosen at once leads to its files, the second part coming late", async ({ page }) => {
  const second = await hold(page);
  await page.goto("/");
  await page.getByRole("button", { name: /^Node\.js/ }).click();
  const wizard = new Wizard(page);
  await expect(wizard.heading()).toBeFocused();
  await second.asked();
  second.release();
  await expect(wizard.panel()).toContainText("FROM node:");
  // What was pressed or typed meanwhile keeps the focus.
  await expect(wizard.heading()).toBeFocused();
});

test("a guide that comes late has the focus, and takes it from nothing else", async ({ page }) => {
  const second = await hold(page);
  const wizard = new Wizard(page);
  await wizard.begin();
  await wizard.go("target");
  await page.locator(".onward .main").click();
  await expect(page.locator(".questions").getByRole("status")).toBeVisible();
  await expect(wizard.heading()).toBeFocused();
  const name = page.getByRole("banner").getByRole("textbox");
  await name.focus();
  second.release();
  await expect(wizard.heading()).toContainText("step by step");
  await expect(name).toBeFocused();
});

test("a recipe that is opened waits for what reads it", async ({ page }, info) => {
  const second = await hold(page);
  await new Wizard(page).open();
  const recipe = info.outputPath("slipway.yaml");
  writeFileSync(recipe, "slipway: 1\nname: opened\napps:\n  - stack: node\n");
  await page.locator("#open-file").setInputFiles(recipe);
  await second.asked();
  second.release();
  await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("opened");
});

test.describe("where the second part does not come", () => {
  test.use({ expected: /later-|ERR_FAILED|Failed to fetch/ });

  test("that is told, the answers stay, and it can be asked for again", async ({ page }) => {
    let asked = 0;
    await page.route(SECOND, (route) => {
      asked += 1;
      return route.abort();
    });
    const wizard = new Wizard(page);
    await wizard.begin();
    const files = page.getByRole("region", { name: "Files" });
    await expect(files.getByRole("alert")).toContainText("could not be loaded");
    const before = asked;
    await page.getByRole("banner").getByRole("textbox").pressSequentially("patient");
    const found = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    // Typing asks for nothing.
    expect(asked).toBe(before);
    // Still not.
    await files.getByRole("button", { name: "Try again" }).click();
    await expect(files.getByRole("alert")).toContainText("could not be loaded");
    await page.unroute(SECOND);
    await files.getByRole("button", { name: "Try again" }).click();
    expect(await wizard.file("compose.yaml")).toContain("name: patient");
  });

  test("a recipe is not opened, and that is told", async ({ page }, info) => {
    await page.route(SECOND, (route) => route.abort());
    await new Wizard(page).open();
    const recipe = info.outputPath("slipway.yaml");
    writeFileSync(recipe, "slipway: 1\nname: opened\n");
    await page.locator("#open-file").setInputFiles(recipe);
    await expect(page.locator(".message.shown")).toContainText("could not be loaded");
    await expect(page.locator("[data-step=start]")).toBeVisible();
  });
});
