// Whole journeys, from the first answer to the files in hand.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "./page";
import { Wizard, spanish } from "./wizard";

test("the defaults alone give a complete project as a zip", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  const files = await wizard.zip();
  expect(Object.keys(files)).toEqual(expect.arrayContaining(["Dockerfile", ".dockerignore", "compose.yaml", "DEPLOY.md"]));
  expect(files["Dockerfile"]).toMatch(/^FROM python:\d+\.\d+-slim/m);
  const shown = await wizard.files();
  expect(Object.keys(shown)).toEqual(Object.keys(files));
  for (const path of Object.keys(shown).filter((path) => path !== ".env")) {
    expect(shown[path], path).toBe(files[path]);
  }
});

for (const [name, link] of [
  ["the defaults", "v=1"],
  [
    "two apps",
    "v=1&name=tienda&registry=docker.io/octavia&platforms=docker-hub,compose,heroku,render&comments=teach&language=es" +
      "&app=web&framework=flask&port=5000&env=GREETING:it%27s%20%22%24HOME%22%20%F0%9F%98%80&secret=API_KEY&worker=mail:python%20mail.py" +
      "&app=api&stack=node&service=db&kind=postgres&service=mongo&kind=mongodb&where=external",
  ],
]) {
  test(`the zip is what the command line writes: ${name}`, async ({ page }) => {
    // The command line is built where it is not yet.
    test.setTimeout(300_000);
    const wizard = new Wizard(page);
    await wizard.open(link);
    const files = await wizard.zip();
    const folder = mkdtempSync(join(tmpdir(), "slipway-"));
    const recipe = join(folder, "recipe.yaml");
    const out = join(folder, "out");
    writeFileSync(recipe, files["slipway.yaml"]);
    // Passwords are random: those that are there already are kept.
    mkdirSync(out);
    if (files[".env"]) writeFileSync(join(out, ".env"), files[".env"]);
    const cargo = ["run", "--quiet", "--bin", "slipway", "--", "generate", "--recipe", recipe, "--out", out];
    execFileSync("cargo", cargo, { cwd: fileURLToPath(new URL("../..", import.meta.url)), stdio: "pipe" });
    const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = entries.map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
    const written = Object.fromEntries(paths.map((path) => [path, readFileSync(join(out, path), "utf8")]));
    expect(written).toEqual(files);
  });
}

test("what is chosen before the program is here is not forgotten", async ({ page }) => {
  let send = () => {};
  const held = new Promise<void>((done) => (send = done));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/");
  await page.getByRole("button", { name: /^Static site/ }).click();
  await page.getByRole("button", { name: /^Node\.js/ }).click();
  send();
  const wizard = new Wizard(page);
  await expect(wizard.heading()).toBeFocused();
  expect(await wizard.file("Dockerfile")).toMatch(/^FROM node:/m);
});

test.describe("in Spanish", () => {
  test.use({ locale: "es-ES" });

  test("Flask with MongoDB elsewhere and a secret, to Heroku", async ({ page }) => {
    const wizard = new Wizard(page, spanish);
    await wizard.begin();
    await page.getByRole("banner").getByRole("textbox").fill("notas-iv");
    await page.getByRole("radio", { name: /Flask/ }).check();
    await wizard.go("port");
    await page.getByRole("button", { name: "Añadir una variable" }).click();
    await expect(page.getByLabel("Nombre", { exact: true })).toBeFocused();
    await page.keyboard.type("MLABPASS");
    await page.getByLabel("Contiene").selectOption({ label: "un secreto" });
    await wizard.go("services");
    await page.getByRole("button", { name: /MongoDB/ }).click();
    await page.getByRole("radio", { name: "En otro sitio", exact: true }).check();
    await wizard.go("target");
    await page.getByRole("checkbox", { name: /Heroku/ }).check();

    const heroku = await wizard.file("heroku.yml");
    expect(heroku).toContain("build:");
    const compose = await wizard.file("compose.yaml");
    expect(compose).toContain("MLABPASS");
    expect(compose).not.toMatch(/^\s+image: mongo/m);
    const dockerfile = await wizard.file("Dockerfile");
    expect(dockerfile).not.toContain("MLABPASS");
    expect(dockerfile).toMatch(/# .*(imagen|paquetes|construye)/);

    await wizard.go("deploy");
    await page.getByText("Heroku", { exact: true }).click();
    await expect(wizard.heading()).toContainText("Heroku");
    await expect(page.getByRole("main")).toContainText("MLABPASS");
    await expect(page.getByRole("main").locator("pre").filter({ hasText: "notas-iv" }).first()).toBeVisible();
  });
});

test("two apps with Redis, to Render", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await page.getByRole("button", { name: "Add an app" }).click();
  await page.getByLabel("Name of the app").fill("worker-api");
  await page.getByRole("radio", { name: /Node/ }).check();
  await wizard.go("services");
  await page.getByRole("button", { name: /^Redis/ }).click();
  await wizard.go("target");
  await page.getByRole("checkbox", { name: /Render/ }).check();
  const files = await wizard.files();
  expect(files["worker-api/Dockerfile"]).toContain("FROM node:");
  expect(files["web/Dockerfile"]).toContain("FROM python:");
  expect(files["render.yaml"]).toMatch(/keyvalue|redis/);
  expect(files["compose.yaml"]).toMatch(/^ {2}cache:|^ {2}redis:/m);
});

test("a step says of itself that there is something to know", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=shop&app=web&version=3.9");
  const rail = page.getByRole("navigation", { name: "Steps" });
  await expect(rail.getByRole("button", { name: "Base image" }).first()).toHaveAccessibleName(/has a warning$/);
  await expect(rail.getByRole("button", { name: "Services" }).first()).not.toHaveAccessibleName(/warning|problem/);
});

test("a port that cannot be, and its mend", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await wizard.go("port");
  const port = page.getByLabel("Port inside the container");
  await port.fill("99999");
  await expect(port).toHaveAttribute("aria-invalid", "true");
  const problem = page.getByRole("main").locator(".problem");
  await expect(problem).toContainText("99999");
  const rail = page.getByRole("navigation", { name: "Steps" });
  await expect(rail.getByRole("button", { name: /Port and variables/ }).first()).toContainText("has a problem");
  expect(await wizard.file("Dockerfile")).toContain("EXPOSE 8000");

  await wizard.go("app");
  await rail.getByRole("button", { name: /99999/ }).click();
  await expect(port).toBeFocused();
  await problem.getByRole("button").click();
  await expect(problem).toHaveCount(0);
  await expect(port).toHaveValue("8000");
});
