// What the page remembers, gives away in a link, and takes back.
import { expect, test } from "./page";
import { Wizard } from "./wizard";

test("a reload keeps everything, the step too", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await page.getByRole("banner").getByRole("textbox").fill("shop");
  await wizard.go("port");
  await page.getByLabel("Port inside the container").fill("5000");
  const before = await wizard.files();
  await page.reload();
  await expect(page.getByLabel("Port inside the container")).toHaveValue("5000");
  await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("shop");
  expect(await wizard.files()).toEqual(before);
});

test("the last project comes back with its address, and that is told", async ({ page, context }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=shop&app=web&stack=node");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("slipway.project"))).toContain("name=shop");
  await page.close();
  const later = new Wizard(await context.newPage());
  await later.open();
  await expect(later.page).toHaveURL(/#v=1&name=shop/);
  await expect(later.page.locator(".message.shown")).toContainText("last project is back");
  // Where the address says which project it is, nothing has to be told.
  await later.page.reload();
  await expect(later.panel()).toContainText("FROM node");
  await expect(later.page.locator(".message.shown")).toHaveCount(0);
});

test("a secret that nobody marked is told where the link is shared", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=shop&app=web&env=V0:ghp_0123456789abcdefghijABCDEFGHIJ012345");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog").locator(".problem")).toContainText("V0");
  await page.getByRole("button", { name: "Close" }).click();
  await wizard.go("port");
  await page.locator(".variable .problem button").first().click();
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByLabel("Link", { exact: true })).toHaveValue(/secret=V0$/);
  await expect(page.getByRole("dialog").locator(".problem")).toHaveCount(0);
});

test("a letter that was typed when the page is loaded again is not lost", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=sho");
  const name = page.getByRole("banner").getByRole("textbox");
  await name.press("End");
  await name.press("p");
  await page.reload();
  await expect(name).toHaveValue("shop");
  await expect(page).toHaveURL(/name=shop$/);
  await expect(page.getByText(/came with the link/)).toHaveCount(0);
  // A link that is opened later is what it says.
  await page.goto("about:blank");
  await wizard.open("v=1&name=sho");
  await expect(name).toHaveValue("sho");
});

test("a letter is kept though the page is left before anything could follow it", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=sho");
  const kept = () => localStorage.getItem("slipway.project");
  await expect.poll(() => page.evaluate(kept)).toMatch(/name=sho$/);
  await page.getByRole("banner").getByRole("textbox").press("End");
  await page.evaluate(() => {
    document.execCommand("insertText", false, "p");
    dispatchEvent(new PageTransitionEvent("pagehide"));
  });
  expect(await page.evaluate(kept)).toMatch(/name=shop$/);
});

test("a link opens elsewhere with the same files and without the secret's value", async ({ page, browser }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await wizard.go("port");
  await page.getByText("Paste a .env file").click();
  await page.getByLabel(/Each line becomes a variable/).fill("APP_ENV=production\nAPI_KEY='s3cret-value-1234'\n");
  await page.getByRole("button", { name: "Add 2 variables" }).click();
  await expect(page.getByText("Marked as secrets, without their values: 1.")).toBeVisible();
  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.getByLabel("Link", { exact: true }).inputValue();
  await page.getByRole("button", { name: "Close" }).click();
  expect(link).toContain("API_KEY");
  expect(link).not.toContain("s3cret");
  const storage = await page.evaluate(() => JSON.stringify(localStorage));
  expect(storage).not.toContain("s3cret");
  const files = await wizard.files();

  const context = await browser.newContext();
  const other = new Wizard(await context.newPage());
  await other.open(link);
  expect(await other.files()).toEqual(files);
  expect(JSON.stringify(files)).not.toContain("s3cret");
  await context.close();
});

test("damaged storage is told and does no harm", async ({ page }) => {
  const wizard = new Wizard(page);
  await page.addInitScript(() => {
    if (!sessionStorage.getItem("done")) localStorage.setItem("slipway.project", "v=1&name=shop&nonsense=%ZZ&\u0000");
    sessionStorage.setItem("done", "yes");
  });
  await wizard.open();
  await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("shop");
  await expect(page.getByText(/except for/)).toBeVisible();
});

test("a hostile link is only text", async ({ page }) => {
  const wizard = new Wizard(page);
  const name = encodeURIComponent('"><img src=x onerror=alert(1)>');
  await wizard.open(`v=1&name=${name}&__proto__=x&app=constructor&port=${"9".repeat(10000)}`);
  await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue(/onerror/);
  await expect(page.locator("img")).toHaveCount(0);
});

test("undo and redo, by button and by key", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  const name = page.getByRole("banner").getByRole("textbox");
  await name.fill("one");
  await page.getByRole("radio", { name: /Node/ }).check();
  const node = await wizard.file("Dockerfile");
  expect(node).toContain("FROM node:");
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await wizard.file("Dockerfile")).toContain("FROM python:");
  await expect(name).toHaveValue("one");
  await page.keyboard.press("Control+z");
  await expect(name).toHaveValue("");
  await page.keyboard.press("Control+Shift+Z");
  await page.keyboard.press("Control+y");
  await expect(name).toHaveValue("one");
  expect(await wizard.file("Dockerfile")).toBe(node);
  await expect(page.getByRole("button", { name: "Redo" })).toBeDisabled();
});

test("what is typed beside the answers stays while the page is open, and is kept nowhere", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=shop&platforms=compose,heroku,render");
  await wizard.go("port");
  await page.getByText("Paste a .env file").click();
  await page.locator("#paste-env").fill("TOKEN=s3cret");
  await wizard.go("deploy");
  await page.getByText("Render", { exact: true }).click();
  await page.getByLabel("Paste the error").fill("s3cret: Error R10 (Boot timeout)");
  await wizard.go("port");
  await expect(page.locator("#paste-env")).toBeVisible();
  await expect(page.locator("#paste-env")).toHaveValue("TOKEN=s3cret");
  await wizard.go("deploy");
  await expect(wizard.heading()).toContainText("Render");
  await page.getByRole("complementary").getByRole("button", { name: "compose.yaml" }).click();
  await wizard.go("deploy");
  await expect(page.getByLabel("Paste the error")).toHaveValue(/R10/);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain("s3cret");
});

test("what was done for one project is not done for another", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=shop&port=4000");
  await wizard.go("deploy");
  const first = page.getByRole("checkbox", { name: /^1\. / });
  await first.check();
  await page.evaluate(() => (location.hash = "#v=1&name=other"));
  await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("other");
  await wizard.go("deploy");
  await expect(first).not.toBeChecked();
  await page.evaluate(() => (location.hash = "#v=1&name=shop&port=4000"));
  await expect(first).toBeChecked();
  await page.reload();
  await expect(first).toBeChecked();
});

test("under another name what names the project is to be done again, and the rest stays done", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=shpo&platforms=heroku");
  await wizard.go("deploy");
  const [git, create] = [/^1\. Install git/, /Create the app/].map((name) => page.getByRole("checkbox", { name }));
  await git.check();
  await create.check();
  const name = page.getByRole("banner").getByRole("textbox");
  const typed = async (text: string) => {
    await name.press("Control+a");
    await name.press("Delete");
    await name.pressSequentially(text);
  };
  await typed("shop");
  await expect(create).not.toBeChecked();
  await expect(git).toBeChecked();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(create).toBeChecked();
  await expect(git).toBeChecked();
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(create).not.toBeChecked();
  await expect(git).toBeChecked();
  await wizard.go("app");
  await typed("shpo");
  await expect(page).toHaveURL(/name=shpo/);
  await page.reload();
  await wizard.go("deploy");
  await expect(create).toBeChecked();
  await expect(git).toBeChecked();
});

test("a name that is pasted twice is one variable, and what was taken over is told until it is taken back", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await wizard.go("port");
  await page.getByText("Paste a .env file").click();
  await page.locator("#paste-env").fill("A=1\nA=2");
  await page.getByRole("button", { name: "Add 1 variable" }).click();
  await expect(page.getByText("Added: 1.")).toBeVisible();
  await expect(page.getByLabel("Value", { exact: true })).toHaveValue("2");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Added: 1.")).toHaveCount(0);
});

test("a link opens by Enter, and a bad one is told beside its field", async ({ page }) => {
  const wizard = new Wizard(page);
  await page.setViewportSize({ width: 360, height: 640 });
  await wizard.open();
  const link = page.getByLabel("A link that somebody sent you");
  await link.fill("https://example.org/");
  await link.press("Enter");
  await expect(link).toHaveAccessibleDescription(/Nothing in it could be read/);
  await expect(link).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#open-refused")).toBeInViewport({ ratio: 0.9 });
  await link.fill("https://example.org/#v=1&name=sent");
  await expect(link).not.toHaveAttribute("aria-invalid");
  await link.press("Enter");
  await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("sent");
  await expect(wizard.heading()).toBeFocused();
});

test("a recipe file opens, and one that says nothing is refused", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open();
  const open = (text: string) =>
    page.getByLabel("A recipe, slipway.yaml").setInputFiles({ name: "slipway.yaml", mimeType: "text/yaml", buffer: Buffer.from(text) });
  await open("\u0000\u0001 not a recipe");
  await expect(page.getByText(/Nothing in it could be read/)).toBeVisible();
  await open("slipway: 1\nname: notas\napps:\n  - stack: node\n    port: 4000\n");
  await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("notas");
  expect(await wizard.file("Dockerfile")).toContain("EXPOSE 4000");
});
