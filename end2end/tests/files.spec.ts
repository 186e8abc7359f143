// The files beside the questions: they follow each key, say why each line is there, and lead to its question.
import { expect, test } from "./page";
import { Wizard } from "./wizard";

test("each key changes the file, and what changed is marked", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await wizard.go("port");
  await wizard.tab("Dockerfile").click();
  const port = page.getByLabel("Port inside the container");
  await port.pressSequentially("80", { delay: 20 });
  await expect(wizard.panel()).toContainText("EXPOSE 80\n");
  await port.press("9");
  await port.press("1");
  await expect(wizard.panel()).toContainText("EXPOSE 8091");
  await expect(wizard.panel().locator(".changed", { hasText: "EXPOSE 8091" })).toBeVisible();
  await expect(wizard.panel().locator(".changed", { hasText: "FROM" })).toHaveCount(0);
});

test("a line lights its question up, and the question its lines", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await wizard.go("port");
  await wizard.tab("Dockerfile").click();
  const line = wizard.panel().locator(".line", { hasText: /^EXPOSE/ });
  await line.hover();
  await expect(page.locator(".field.lit").getByLabel("Port inside the container")).toBeVisible();
  await expect(page.locator("#strip")).toContainText(/Lines? \d+/);
  await page.getByLabel("Port inside the container").focus();
  await expect(line).toHaveClass(/lit/);
});

test("by key from line to line, and from a line to its question", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await wizard.tab("Dockerfile").click();
  await wizard.panel().focus();
  const link = page.locator("#strip").getByRole("button", { name: "Port inside the container" });
  for (let key = 0; key < 60 && !(await link.isVisible()); key++) await page.keyboard.press("ArrowDown");
  await expect(link).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Port inside the container")).toBeFocused();
});

test("a file that is chosen from the list of all shows its tab", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&app=web&app=api&app=mail&platforms=compose,heroku,render");
  await page.getByRole("button", { name: "All files" }).click();
  await page.locator("#all-files").getByRole("button", { name: "render.yaml" }).click();
  await expect(wizard.tab("render.yaml")).toBeInViewport({ ratio: 0.99 });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: /Files/ }).click();
  await expect(wizard.tab("render.yaml")).toBeInViewport({ ratio: 0.99 });
});

test("two targets are compared in few lines", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await wizard.go("target");
  await page.getByText("What changes between two targets").click();
  const row = (path: string) => page.locator(".compare li").filter({ hasText: path });
  await expect(row("DEPLOY.md")).toHaveText("DEPLOY.md differs, because it names the target");
  await expect(row("slipway.yaml").locator("pre")).toHaveCount(0);
  expect(await page.locator(".compare pre span").count()).toBeLessThan(200);
});

test("an address needs a host to be a link", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&image=https://example.org/base");
  await wizard.go("image");
  await expect(page.getByRole("main").locator(".problem")).toContainText("without https://.");
  await expect(page.locator('a[href="https://"]')).toHaveCount(0);
});

test("services of one kind are told apart", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&service=one&kind=postgres&version=x&service=two&kind=postgres&version=x&service=cache&kind=redis");
  await wizard.go("services");
  for (const name of ["one", "two"]) await expect(page.getByRole("button", { name: `Remove PostgreSQL (${name})` })).toBeVisible();
  for (const name of ["PostgreSQL (one)", "PostgreSQL (two)", "Redis"]) await expect(page.getByRole("group", { name, exact: true })).toBeVisible();
  const rail = page.getByRole("navigation", { name: "Steps" });
  for (const name of [/^one: /, /^two: /]) await expect(rail.getByRole("button", { name })).toBeVisible();
});

test("comments none, short and teach change the words and not the file", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  const code = (text: string) => text.split("\n").filter((line) => line && !/^\s*#/.test(line)).join("\n");
  const texts: Record<string, string> = {};
  for (const density of ["None", "Short", "Teach"]) {
    await page.getByRole("radio", { name: density, exact: true }).check();
    texts[density] = await wizard.file("Dockerfile");
  }
  expect(texts["None"].length).toBeLessThan(texts["Short"].length);
  expect(texts["Short"].length).toBeLessThan(texts["Teach"].length);
  expect(code(texts["Short"])).toBe(code(texts["None"]));
  expect(code(texts["Teach"])).toBe(code(texts["None"]));
});

test("the language of the page and of the files are apart", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  const before = await wizard.file("Dockerfile");
  await page.getByRole("radio", { name: "Español" }).check();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(wizard.heading()).toContainText("¿");
  expect(await wizard.panel().textContent()).toBe(before);
  await expect(wizard.panel()).toHaveAttribute("lang", "en");
  await page.getByRole("group", { name: "Idioma de los archivos" }).getByRole("radio", { name: "ES" }).check();
  await expect(wizard.panel()).toHaveAttribute("lang", "es");
  await expect(wizard.panel()).not.toHaveText(before);
});

test("a random password is hidden on the page and the same wherever it is written", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const wizard = new Wizard(page);
  await wizard.begin();
  await wizard.go("services");
  await page.getByRole("button", { name: /PostgreSQL/ }).click();
  const shown = await wizard.file(".env");
  expect(shown).toContain("••••");
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByText("Copied: .env")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/PASSWORD=[A-Za-z0-9]{20,}/);
  expect((await wizard.zip())[".env"]).toBe(copied);
});

test("one file is downloaded under its name, and the page says what became of it", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  for (const [path, saved, told] of [
    ["Dockerfile", "Dockerfile", "Downloaded: Dockerfile"],
    [".dockerignore", /^_?\.?dockerignore$/, "Put the dot back: .dockerignore"],
  ] as const) {
    await wizard.tab(path).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download", exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(saved);
    await expect(page.locator(".message.shown")).toContainText(told);
  }
});

test("a dialog does not repeat what was told before it opened", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-write"]);
  const wizard = new Wizard(page);
  await wizard.begin();
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.locator(".message.shown")).toContainText("Copied");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.getByRole("dialog").locator(".told")).toHaveText("");
});

test("comments that teach leave no margin and no box for notes", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1000 });
  const wizard = new Wizard(page);
  await wizard.begin();
  const notes = page.getByRole("checkbox", { name: "Notes" });
  await expect(notes).toBeVisible();
  await expect(page.locator(".margin")).toBeVisible();
  await page.getByRole("radio", { name: "Teach", exact: true }).check();
  await expect(notes).toBeHidden();
  await expect(page.locator(".margin")).toBeHidden();
});
