// How a visit begins: the first screen before the program is here, a project that is already there, another tab, a link.
import type { BrowserContext } from "@playwright/test";
import { expect, test } from "./page";
import { Wizard } from "./wizard";

/** Keeps the program back until it is let go. */
async function hold(context: BrowserContext) {
  let send = () => {};
  const held = new Promise<void>((done) => (send = done));
  await context.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return send;
}

test.describe("in Spanish", () => {
  test.use({ locale: "es-MX" });

  test("the first screen speaks the visitor's language before the program is here", async ({ page, context }) => {
    const send = await hold(context);
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/De tu app a un contenedor/, { useInnerText: true });
    const waiting = await page.getByRole("main").innerText();
    expect(waiting).not.toContain("container");
    const place = await page.getByRole("button", { name: /^Sitio estático/ }).boundingBox();
    send();
    await expect(page.locator("[data-waiting]")).toHaveCount(0);
    expect(await page.getByRole("main").innerText()).toContain(waiting.trim());
    expect(await page.getByRole("button", { name: /^Sitio estático/ }).boundingBox()).toEqual(place);
  });
});

test("a project that is kept, or comes with a link, is waited for without another one's first screen", async ({ page, context }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=kept");
  await page.getByRole("banner").getByRole("textbox").fill("kept-here");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("slipway.project"))).toContain("kept-here");
  await page.getByRole("radio", { name: "Dark" }).check();
  const send = await hold(context);
  for (const address of ["/", "/?again#v=1&name=sent"]) {
    const other = await context.newPage();
    await other.goto(address);
    await expect(other.getByRole("heading", { level: 1 })).toBeHidden();
    await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
  }
  send();
});

test("a tab that changes nothing leaves alone what another one keeps", async ({ page, context }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  const old = new Wizard(await context.newPage());
  await old.open();
  await page.getByRole("banner").getByRole("textbox").fill("important-work");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("slipway.project"))).toContain("important-work");
  await old.page.close({ runBeforeUnload: true });
  const later = new Wizard(await context.newPage());
  await later.open();
  await expect(later.page.getByRole("banner").getByRole("textbox")).toHaveValue("important-work");
});

test("two tabs hold two projects, each through a reload", async ({ page, context }) => {
  const names = ["one", "two"];
  const tabs = [new Wizard(page), new Wizard(await context.newPage())];
  for (const [place, tab] of tabs.entries()) {
    await tab.open("v=1&name=begun");
    await tab.page.getByRole("banner").getByRole("textbox").fill(names[place]);
    await expect.poll(() => tab.page.evaluate(() => localStorage.getItem("slipway.project"))).toContain(names[place]);
  }
  for (const [place, tab] of tabs.entries()) {
    await tab.page.reload();
    await expect(tab.page.getByRole("banner").getByRole("textbox")).toHaveValue(names[place]);
    await expect(tab.page.getByText(/came with the link/)).toHaveCount(0);
  }
});

test("a template begins anew where a project is, and undo brings that back", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=shop&app=web&framework=flask&port=9000&app=api&service=db&kind=postgres&platforms=heroku");
  const before = await wizard.files();
  for (const begin of [/^Static site/, "Begin with the defaults"]) {
    await page.getByRole("banner").getByRole("button", { name: /start/i }).click();
    await page.getByRole("button", { name: begin }).click();
    await expect(page.getByText("Started anew. Undo brings the last project back.")).toBeVisible();
    const files = Object.keys(await wizard.files());
    expect(files).toContain("Dockerfile");
    expect(files).not.toContain("api/Dockerfile");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await wizard.files()).toEqual(before);
  }
});

test("the first template of a visit is nothing to be undone", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open();
  await page.getByRole("button", { name: /^Node\.js/ }).click();
  expect(await wizard.file("Dockerfile")).toMatch(/^FROM node:/m);
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("the link of an untouched project opens", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.getByLabel("Link", { exact: true }).inputValue();
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByRole("banner").getByRole("button", { name: /start/i }).click();
  await page.getByLabel("A link that somebody sent you").fill(link);
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(wizard.heading()).toHaveText("What is your app made of?");
});

test("a link that was encoded once more opens, and one that cannot be read is told", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(encodeURIComponent("v=1&name=from-the-teacher"));
  await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("from-the-teacher");
  const other = new Wizard(await page.context().newPage());
  await other.open("garbage");
  await expect(other.page.getByText("The link in the address could not be read.")).toBeVisible();
});

test("a link begins with its first app", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await page.getByRole("button", { name: "Add an app" }).click();
  await page.evaluate(() => (location.hash = "#v=1&app=one&app=two&app=three"));
  await expect(page.getByRole("radio", { name: "one", exact: true })).toBeChecked();
});

test("what is added has the focus, and undo is heard and leaves the focus somewhere", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await page.getByRole("button", { name: "Add a worker" }).click();
  await expect(page.locator(".worker input").first()).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("status").filter({ hasText: "Undone." })).toHaveCount(1);
  await expect(wizard.heading()).toBeFocused();
  await page.getByRole("button", { name: "Add an app" }).click();
  await expect(page.getByLabel("Name of the app")).toBeFocused();
});
