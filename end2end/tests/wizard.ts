// How a person uses the wizard: by the names that everybody sees or hears.
import { type Download, type Locator, type Page, expect } from "@playwright/test";
import { readFile } from "node:fs/promises";

export type Words = typeof english;

export const english = {
  begin: "Begin with the defaults",
  steps: "Steps",
  step: {
    app: "App",
    image: "Base image",
    port: "Port and variables",
    services: "Services",
    target: "Target",
    deploy: "Deploy",
  },
  zip: "Download .zip",
  undo: "Undo",
  redo: "Redo",
};

export const spanish: Words = {
  begin: "Empezar con lo predeterminado",
  steps: "Pasos",
  step: {
    app: "App",
    image: "Imagen base",
    port: "Puerto y variables",
    services: "Servicios",
    target: "Destino",
    deploy: "Desplegar",
  },
  zip: "Descargar .zip",
  undo: "Deshacer",
  redo: "Rehacer",
};

/** The wizard in one language. */
export class Wizard {
  constructor(
    readonly page: Page,
    readonly words: Words = english,
  ) {}

  /** Opens the page, with a project in its address where one is given. */
  async open(link = "") {
    await this.page.goto(link.includes("#") ? link : `/${link && `#${link}`}`);
    await expect(this.page.locator("[data-waiting]")).toHaveCount(0);
  }

  async begin() {
    await this.open();
    await this.page.getByRole("button", { name: this.words.begin }).click();
    await expect(this.heading()).toBeFocused();
  }

  heading() {
    return this.page.getByRole("heading", { level: 1 });
  }

  async go(step: keyof Words["step"]) {
    const rail = this.page.getByRole("navigation", { name: this.words.steps });
    await rail.getByRole("button", { name: this.words.step[step] }).first().click();
    await expect(rail.locator("[aria-current=step]")).toContainText(this.words.step[step]);
  }

  tab(path: string) {
    return this.page.getByRole("tab", { name: path, exact: true });
  }

  panel(): Locator {
    return this.page.getByRole("tabpanel");
  }

  /** The text of a file, as assistive technology reads it. */
  async file(path: string): Promise<string> {
    await this.tab(path).click();
    await expect(this.panel()).toHaveAccessibleName(path);
    return (await this.panel().textContent()) ?? "";
  }

  async files(): Promise<Record<string, string>> {
    // They come behind the questions.
    await expect(this.page.getByRole("tab").first()).toBeVisible();
    const files: Record<string, string> = {};
    for (const path of await this.page.getByRole("tab").allTextContents()) files[path] = await this.file(path);
    return files;
  }

  async zip(): Promise<Record<string, string>> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: this.words.zip }).first().click();
    return unzip(await download);
  }
}

/** The files of a stored archive, read by its central directory. */
async function unzip(download: Download): Promise<Record<string, string>> {
  const bytes = await readFile(await download.path());
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const files: Record<string, string> = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment] = [24, 28, 30, 32].map((place, index) =>
      index === 0 ? bytes.readUInt32LE(at + place) : bytes.readUInt16LE(at + place),
    );
    const local = bytes.readUInt32LE(at + 42);
    const path = bytes.toString("utf8", at + 46, at + 46 + name);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    files[path] = bytes.toString("utf8", start, start + size);
    at += 46 + name + extra + comment;
  }
  return files;
}
