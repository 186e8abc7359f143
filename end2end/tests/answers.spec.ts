// What is answered is what holds: nothing that was typed is lost on its way, and the page draws what the files say.
import { expect, test } from "./page";
import { Wizard } from "./wizard";

test("the link past the steps moves the focus and nothing else", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=precious&app=web&stack=node&service=db&kind=postgres");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#questions")).toBeFocused();
  await expect(page).toHaveURL(/name=precious.*kind=postgres/);
  await page.evaluate(() => (location.hash = ""));
  await expect(page).toHaveURL(/name=precious/);
  await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("precious");
});

test("an own image is typed letter by letter, past those that are listed", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=box&app=web&stack=image");
  await wizard.go("image");
  await page.getByText("Another image").click();
  const own = page.getByRole("textbox", { name: "Variant Another image", exact: true });
  await expect(own).toHaveAttribute("placeholder", /./);
  await own.click();
  await page.keyboard.type("ubuntu:24.04");
  await expect(own).toHaveValue("ubuntu:24.04");
  await expect(page).toHaveURL(/image=ubuntu:24\.04/);
});

test("another app is asked with its own image, not with the one before it", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=two&app=web&app=api&stack=node");
  await wizard.go("image");
  await page.getByText("Another image").click();
  await expect(page.locator("input.own")).toBeVisible();
  await page.locator("input[name=app][value=\"1\"]").check({ force: true });
  await expect(page.locator("input.own")).toHaveCount(0);
});

test("one target is left, and its box says so", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await wizard.go("target");
  const compose = page.locator("input[value=compose]");
  await compose.click();
  await expect(compose).toBeChecked();
  await expect(wizard.panel()).toContainText("FROM ");
});

test("a value of two lines keeps both while it is changed", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=shop&app=web&stack=node&env=A:one%0Atwo");
  await wizard.go("port");
  const value = page.getByLabel("Value", { exact: true });
  await expect(value).toHaveValue("one\ntwo");
  await value.press("Control+End");
  await value.pressSequentially("!");
  await expect(page).toHaveURL(/env=A:one%0Atwo%21/);
  await expect(value).toBeFocused();
});

test("a site that is served as it is asks for no version of a language", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=shop&app=web&stack=static&version=18");
  await wizard.go("image");
  await expect(page.getByText("Version", { exact: true })).toHaveCount(0);
  await expect(page.locator(".choices")).not.toContainText("until");
  await expect(page.locator(".problem")).toHaveCount(0);
  await wizard.go("app");
  await page.getByRole("radio", { name: /^Vite/ }).check();
  await wizard.go("image");
  await expect(page.getByText("Version", { exact: true })).toBeVisible();
});

test("who names an app follows its new name", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=two&app=web&app=api&service=db&kind=postgres&apps=api");
  await wizard.go("app");
  await page.locator("input[name=app][value=\"1\"]").check({ force: true });
  const name = page.getByLabel("Name of the app");
  await name.fill("backend");
  await expect(page).toHaveURL(/app=backend.*apps=backend/);
});

test("a file that is looked at beside the guide is left again, and the pasted error is still there", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await wizard.go("deploy");
  await page.locator("#error").fill("port is already allocated");
  await page.getByRole("link", { name: "compose.yaml" }).or(page.getByRole("button", { name: "compose.yaml" })).first().click();
  await expect(wizard.panel()).toContainText("services:");
  await page.getByRole("button", { name: "Back to the guide" }).click();
  await expect(page.locator("#error")).toHaveValue("port is already allocated");
});

for (const [width, height] of [[1440, 900], [1280, 800], [1030, 700], [360, 740]]) {
  test(`back from a file the guide is where it was, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const wizard = new Wizard(page);
    await wizard.open("v=1&name=shop");
    if (width > 1024) await wizard.go("deploy");
    else await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Deploy" }).click();
    await expect(wizard.heading()).toContainText("step by step");
    await expect(wizard.heading()).toBeFocused();
    const file = page.getByRole("complementary", { name: "Help" }).getByRole("button", { name: "compose.yaml" });
    await page.evaluate(() => window.scrollTo(0, 700));
    await file.scrollIntoViewIfNeeded();
    const [down, room] = await page.evaluate(() => [window.scrollY, document.querySelector("main")!.clientWidth]);
    expect(down).toBeGreaterThan(100);
    await file.click();
    await expect(wizard.panel()).toContainText("services:");
    expect(await page.evaluate(() => document.querySelector("main")!.clientWidth)).toBe(room);
    await page.getByRole("button", { name: "Back to the guide" }).click();
    await expect(file).toBeFocused();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(down);
  });
}

test("a mend calls the choices as their cards do", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&stack=node&framework=nesst");
  await wizard.go("app");
  const problem = page.getByRole("main").locator(".problem");
  await expect(problem).toContainText("NestJS");
  await expect(problem.getByRole("button", { name: "Use NestJS" })).toBeVisible();
});

test("a backtick that was typed is shown with the rest", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&env=a%60b%60:x");
  await wizard.go("port");
  await expect(page.getByRole("main").locator(".problem code").first()).toHaveText("a`b`");
});

test("a service from elsewhere is asked for no name of the network, and the rail says where it is", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&service=cache&kind=redis&service=db&kind=postgres");
  await wizard.go("services");
  const name = page.getByLabel("Its name on the network");
  await expect(name).toHaveCount(2);
  await page.getByRole("radio", { name: "Elsewhere" }).first().check();
  await expect(name).toHaveCount(1);
  await expect(page.getByRole("navigation", { name: "Steps" })).toContainText(/Redis, elsewhere; PostgreSQL \d+/);
});

test("what was unfolded in the guide stays so in the other shell", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await wizard.go("deploy");
  const check = page.getByRole("main").locator("details").first();
  await check.locator("summary").click();
  await page.getByText("PowerShell", { exact: true }).click();
  await expect(check).toHaveAttribute("open", "");
  await check.locator("summary").click();
  await page.getByText("bash", { exact: true }).click();
  await expect(check).not.toHaveAttribute("open");
});

test("an address that stands for yours is no link, and your own app is one", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&repository=nowhere&platforms=compose,render");
  await wizard.go("target");
  const problem = page.getByRole("main").locator(".problem").first();
  await expect(problem).toContainText("https://github.com/owner/name");
  await expect(problem.getByRole("link")).toHaveCount(0);
  await wizard.go("deploy");
  await expect(page.getByRole("main").locator('a[href="http://localhost:8000"]').first()).toHaveCount(1);
  await page.getByText("Render", { exact: true }).click();
  await expect(wizard.heading()).toContainText("Render");
  await expect(page.locator('a[href*="your-user"]')).toHaveCount(0);
});

test("versions are listed from the newest to the oldest, whichever holds by itself", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&stack=node");
  await wizard.go("image");
  const shown = await page.getByRole("group", { name: "Version" }).getByRole("radio").evaluateAll((radios) => radios.map((radio) => Number((radio as HTMLInputElement).value)));
  const versions = shown.filter((version) => version > 0);
  expect(versions.length).toBeGreaterThan(2);
  expect(versions).toEqual([...versions].sort((one, other) => other - one));
});

test("the last app of a service stays its app", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&app=web&app=api&service=db&kind=postgres&apps=api");
  await wizard.go("services");
  const [web, api] = ["web", "api"].map((name) => page.getByRole("checkbox", { name }));
  await api.click();
  await expect(api).toBeChecked();
  await expect(web).not.toBeChecked();
});

for (const [width, height] of [[1280, 800], [360, 740]]) {
  test(`what is wrong with a variable stands below its row, which stays as it is, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const wizard = new Wizard(page);
    await wizard.open("v=1&env=A:1&env=GOOD:2");
    if (width < 1024) await page.locator(".whereabouts").getByRole("button").click();
    await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Port" }).first().click();
    const row = page.getByRole("group", { name: /variable/i }).first();
    const places = () =>
      row.locator("input, select").evaluateAll((controls) => {
        const top = controls[0].getBoundingClientRect().top;
        return controls.map((control) => control.getBoundingClientRect()).map(({ x, y, width }) => [x, y - top, width]);
      });
    const before = await places();
    const name = page.getByLabel("Name", { exact: true }).first();
    await name.fill("1 bad");
    const problem = row.locator(".problem");
    await expect(problem).toBeVisible();
    if (width > 1024) expect(await places()).toEqual(before);
    const [wide, told] = [await row.boundingBox(), await problem.boundingBox()];
    expect(told!.width).toBeCloseTo(wide!.width, 0);
    expect((await name.boundingBox())!.width).toBe(before[0][2]);
  });

  test(`a pasted PORT answers the question of the port, and what was pressed stays in sight, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const wizard = new Wizard(page);
    await wizard.open("v=1");
    if (width < 1024) await page.locator(".whereabouts").getByRole("button").click();
    await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Port" }).first().click();
    await page.getByText("Paste a .env file").click();
    await page.locator("#paste-env").fill(["PORT=4000", ...Array.from({ length: 20 }, (_, row) => `NAME_${row}=x`)].join("\n"));
    await page.getByRole("button", { name: "Add 21 variables" }).click();
    await expect(page.getByLabel("Name", { exact: true })).toHaveCount(20);
    await expect(page.getByText("Added: 21.")).toBeInViewport();
    await expect(page.locator(".paste button")).toBeInViewport();
    await expect(page.getByLabel("Port inside the container")).toHaveValue("4000");
    await expect(page.getByRole("main").locator(".problem")).toHaveCount(0);
    // Where the port was answered, it is not answered anew.
    await page.locator("#paste-env").fill("PORT=5000");
    await page.getByRole("button", { name: "Add 1 variable" }).click();
    await expect(page.getByLabel("Port inside the container")).toHaveValue("4000");
    await expect(page.getByRole("main").locator(".problem")).toContainText("PORT");
  });
}
