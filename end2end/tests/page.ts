// The test to import in every spec: it fails when the page logs an error, throws, or asks anybody else for anything.
import { test as base, expect, type Page } from "@playwright/test";

type Watched = {
  /** Whom the page may ask: the origin it came from. A document from `file://` may ask for itself alone. */
  own: Set<string>;
  /** Errors, thrown or in the console, that a test brings about on purpose. */
  expected: RegExp | undefined;
  watch: void;
};

const origin = (address: string) => {
  const url = new URL(address);
  return url.protocol === "file:" ? url.href.split(/[?#]/)[0] : url.origin.replace(/^ws/, "http");
};

export const test = base.extend<Watched>({
  expected: [undefined, { option: true }],
  own: async ({ baseURL }, use) => use(new Set([origin(baseURL!)])),
  watch: [
    async ({ context, own, expected }, use) => {
      const wrong: string[] = [];
      const asked = (address: string) => {
        const inside = ["data:", "blob:"].includes(new URL(address).protocol);
        if (!inside && !own.has(origin(address))) wrong.push(`request to elsewhere: ${address}`);
      };
      const look = (page: Page) => page.on("websocket", (socket) => asked(socket.url()));
      context.pages().forEach(look);
      context.on("page", look);
      context.on("request", (request) => asked(request.url()));
      context.on("console", (message) => {
        if (message.type() === "error" && !expected?.test(message.text())) wrong.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => {
        const { message } = error.error();
        if (!expected?.test(message)) wrong.push(`thrown: ${message}`);
      });
      await use();
      expect(wrong, "what the page did wrong").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
