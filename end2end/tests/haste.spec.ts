// What hurried people do: the next thing before the last one is done. Nothing typed goes elsewhere, nothing begun is undone.
import type { Page } from "@playwright/test";
import { writeFileSync } from "node:fs";
import { expect, test } from "./page";
import { Wizard, english } from "./wizard";

const SECOND = /\/later-[0-9a-f]+\.wasm$/;

/** One thing and the next before the page has been drawn in between. */
const atOnce = (page: Page, act: () => void | Promise<void>) => page.evaluate(act);

async function hold(page: Page) {
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route(SECOND, async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}

function recipe(info: { outputPath(name: string): string }, name: string) {
  const path = info.outputPath(`${name}.yaml`);
  writeFileSync(path, `slipway: 1\nname: ${name}\n`);
  return path;
}

test("the heading of a new step takes the focus from nobody", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await atOnce(page, async () => {
    document.querySelector<HTMLElement>(".onward .main")!.click();
    await new Promise((done) => setTimeout(done));
    document.querySelector<HTMLElement>("header input")!.focus();
  });
  await expect(wizard.heading()).toContainText("stand on");
  await page.waitForTimeout(200);
  await expect(page.getByRole("banner").getByRole("textbox")).toBeFocused();
});

test("who presses the step that is shown finds it as it was", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=shop");
  const deploy = page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Deploy" });
  await deploy.click();
  const folded = page.locator(".guide details").first();
  await folded.locator("summary").click();
  await deploy.click();
  await page.waitForTimeout(200);
  await expect(folded).toHaveAttribute("open");
});

test("a dialog that is opened again at once has its content", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByLabel("Link", { exact: true })).toBeFocused();
  await atOnce(page, () => {
    document.querySelector<HTMLDialogElement>("dialog[open]")!.close();
    document.querySelector<HTMLElement>(".share")!.click();
  });
  await page.waitForTimeout(200);
  await expect(page.getByLabel("Link", { exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Link", { exact: true })).toHaveCount(0);
});

test("an answer that was left with the page belongs to nobody who opens its address anew", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=sho");
  await page.getByRole("banner").getByRole("textbox").press("End");
  await atOnce(page, () => {
    document.execCommand("insertText", false, "p");
    location.href = "about:blank";
  });
  await page.waitForURL("about:blank");
  await wizard.open("v=1&name=sho");
  await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("sho");
});

test("steps that are ticked in two tabs stay ticked", async ({ page, context }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=shop");
  await wizard.go("deploy");
  const other = new Wizard(await context.newPage());
  await other.open("v=1&name=shop");
  await other.go("deploy");
  await page.locator(".guide input[type=checkbox]").nth(0).check();
  await expect(other.page.locator(".guide input[type=checkbox]").nth(0)).toBeChecked();
  await other.page.locator(".guide input[type=checkbox]").nth(1).check();
  await page.reload();
  await expect(page.locator(".guide input:checked")).toHaveCount(2);
});

test("a recipe that comes late undoes nothing that was begun, and that is told", async ({ page }, info) => {
  const second = await hold(page);
  const wizard = new Wizard(page);
  await wizard.open();
  await page.locator("#open-file").setInputFiles(recipe(info, "late"));
  await expect(page.locator(".message.shown")).toContainText("on their way");
  await page.getByRole("button", { name: /^Node\.js/ }).click();
  await page.getByRole("banner").getByRole("textbox").pressSequentially("mine");
  await wizard.go("services");
  second.release();
  await expect(page.locator(".message.shown")).toContainText("not opened");
  await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("mine");
  await expect(page.locator("[data-step=services]")).toBeVisible();
});

test("of two recipes the last one is opened", async ({ page }, info) => {
  const second = await hold(page);
  const wizard = new Wizard(page);
  await wizard.open();
  await page.locator("#open-file").setInputFiles(recipe(info, "first"));
  await page.locator("#open-file").setInputFiles(recipe(info, "last"));
  second.release();
  await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("last");
});

test("nothing in the dialog moves when its rest comes", async ({ page }) => {
  const second = await hold(page);
  const wizard = new Wizard(page);
  await wizard.begin();
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByLabel("Link", { exact: true })).toBeFocused();
  const close = page.getByRole("button", { name: "Close" });
  const before = (await close.boundingBox())!;
  second.release();
  await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();
  expect(Math.abs((await close.boundingBox())!.y - before.y)).toBeLessThan(24);
  await expect(page.getByLabel("Link", { exact: true })).toBeFocused();
});

test.describe("where a part does not come", () => {
  test.use({ expected: /later-|slipway-|ERR_FAILED|Failed to fetch|TypeError/ });

  test("who asks for it again keeps the focus, and is told once", async ({ page }) => {
    await page.route(SECOND, (route) => route.abort());
    const wizard = new Wizard(page);
    await wizard.open("v=1&name=shop");
    await wizard.go("target");
    await expect(page.getByRole("alert")).toHaveCount(1);
    await page.getByRole("button", { name: "Share" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Try again" }).click();
    await expect(dialog).toBeFocused();
    await page.keyboard.press("Escape");
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: /Files/ }).click();
    await page.unroute(SECOND);
    await page.locator(".files").getByRole("button", { name: "Try again" }).click();
    await expect(wizard.panel()).toBeFocused();
  });

  test("a guide that came after a reload has the focus", async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open("v=1&name=shop");
    await wizard.go("deploy");
    await expect(wizard.heading()).toContainText("step by step");
    await page.route(SECOND, (route) => route.abort());
    await page.reload();
    const again = page.locator(".questions").getByRole("button", { name: "Try again" });
    await expect(again).toBeVisible();
    await page.unroute(SECOND);
    await again.click();
    await expect(wizard.heading()).toContainText("step by step");
    await expect(wizard.heading()).toBeFocused();
  });

  test("ticks follow a name that was changed meanwhile", async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open("v=1&name=shop");
    await wizard.go("deploy");
    await page.locator(".guide input[type=checkbox]").nth(0).check();
    await page.route(SECOND, (route) => route.abort());
    await page.reload();
    await page.getByRole("banner").getByRole("textbox").fill("store");
    await page.unroute(SECOND);
    // The network is there again.
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect(page.locator(".guide input[type=checkbox]").nth(0)).toBeChecked();
  });

  for (const [link, what] of [["", "the first screen"], ["#v=1&name=shop", "a project"]]) {
    test(`that is told in the place of ${what}, and the page can be loaded again`, async ({ page }) => {
      const FIRST = /\/slipway-[0-9a-f]+\.wasm$/;
      await page.route(FIRST, (route) => route.abort());
      await page.goto(`/${link}`);
      await expect(page.getByRole("alert")).toContainText("could not be loaded");
      await page.unroute(FIRST);
      await page.getByRole("button", { name: "Load it again" }).click();
      await expect(page.locator("[data-waiting]")).toHaveCount(0);
      await expect(page.locator("#failed")).toHaveCount(0);
      if (link) await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("shop");
      else await expect(page.getByRole("button", { name: english.begin })).toBeVisible();
    });
  }
});
