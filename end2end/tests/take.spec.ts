// Ways to take the project along: into a folder, through the terminal, on somebody else's phone.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsQR from "jsqr";
import { expect, test } from "./page";
import { Wizard } from "./wizard";

const project = "v=1&name=shop&env=A:it%27s%20%22%24HOME%22&service=db&kind=postgres&platforms=compose,heroku";

test.describe("into a folder", () => {
  test("asks before it replaces, and keeps the passwords of an earlier .env", async ({ page }) => {
    await page.addInitScript(() => {
      const files: Record<string, string> = {
        Dockerfile: "mine\n",
        ".env": "DB_PASSWORD=older\nMINE=1\n",
        ".gitignore": "node_modules",
      };
      const folder = (path: string): unknown => ({
        getDirectoryHandle: async (name: string) => folder(`${path}${name}/`),
        getFileHandle: async (name: string, { create }: { create: boolean }) => {
          const whole = path + name;
          if (!create && !(whole in files)) throw new DOMException("not there", "NotFoundError");
          return {
            getFile: async () => ({ text: async () => files[whole] }),
            createWritable: async () => {
              let written = "";
              return {
                write: async (text: string) => void (written += text),
                close: async () => void (files[whole] = written),
              };
            },
          };
        },
      });
      Object.assign(window, { files, showDirectoryPicker: async () => folder("") });
    });
    const wizard = new Wizard(page);
    await wizard.open(project);
    const files = () => page.evaluate(() => (window as unknown as { files: Record<string, string> }).files);
    const dialog = page.getByRole("dialog");

    await page.getByRole("button", { name: "Other ways" }).click();
    await dialog.getByRole("button", { name: "Choose a folder" }).click();
    await expect(dialog.getByRole("alert")).toContainText("Dockerfile");
    expect((await files())["compose.yaml"]).toBeUndefined();
    await dialog.getByRole("button", { name: "Leave them and write the others" }).click();
    await expect(dialog.getByRole("status")).toContainText("written");
    const left = await files();
    expect(left["Dockerfile"]).toBe("mine\n");
    expect(left["compose.yaml"]).toContain("services:");
    expect(left[".env"]).toContain("older");
    expect(left[".env"]).toContain("MINE=1");
    expect(left[".gitignore"]).toMatch(/^node_modules\n(.*\n)*\.env\n/);

    await dialog.getByRole("button", { name: "Choose a folder" }).click();
    await dialog.getByRole("button", { name: "Replace them" }).click();
    await expect.poll(async () => (await files())["Dockerfile"]).toContain("FROM python:");
  });

  test("a browser that cannot says so", async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "showDirectoryPicker"));
    const wizard = new Wizard(page);
    await wizard.open(project);
    await page.getByRole("button", { name: "Other ways" }).click();
    await expect(page.getByRole("dialog")).toContainText("This browser cannot write into a folder");
    await expect(page.getByRole("button", { name: "Choose a folder" })).toHaveCount(0);
  });
});

test("the block for the terminal writes what the zip holds", async ({ page, context }) => {
  test.skip(process.platform === "win32", "there is no sh");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const wizard = new Wizard(page);
  await wizard.open(project);
  const zip = await wizard.zip();
  await page.getByRole("button", { name: "Other ways" }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy for bash" }).click();
  await expect.poll(copied).toContain("set -eu");
  const folder = mkdtempSync(join(tmpdir(), "slipway-"));
  execFileSync("sh", { cwd: folder, input: await copied() });
  for (const [path, text] of Object.entries(zip)) expect(readFileSync(join(folder, path), "utf8"), path).toBe(text);
  await page.getByRole("button", { name: "Copy for PowerShell" }).click();
  await expect.poll(copied).toContain("$ErrorActionPreference");
});

test("a phone reads the link from the picture", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(project);
  await page.getByRole("button", { name: "Share" }).click();
  const link = await page.getByLabel("Link", { exact: true }).inputValue();
  const picture = page.getByRole("img", { name: "QR code of the link" });
  await expect(picture).toBeVisible();
  const { size, dots } = await picture.evaluate((svg) => {
    const size = 600;
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = size;
    const context = canvas.getContext("2d")!;
    context.fillStyle = getComputedStyle(svg).backgroundColor;
    context.fillRect(0, 0, size, size);
    context.scale(size / (svg as SVGSVGElement).viewBox.baseVal.width, size / (svg as SVGSVGElement).viewBox.baseVal.height);
    context.fillStyle = getComputedStyle(svg).fill;
    context.fill(new Path2D(svg.querySelector("path")!.getAttribute("d")!));
    return { size, dots: [...context.getImageData(0, 0, size, size).data] };
  });
  expect(jsQR(new Uint8ClampedArray(dots), size, size)?.data).toBe(link);

  const long = `${project}${"&env=NAME:a%20long%20value%20that%20goes%20on".repeat(30)}`;
  await page.keyboard.press("Escape");
  await page.evaluate((link) => (location.hash = link), long);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toContainText("too long for a picture");
});
