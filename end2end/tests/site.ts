// A web server that can be stopped, and whose site can be replaced by another build while a page is open.
import { createServer, type Server } from "node:http";
import { readdirSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { extname, join } from "node:path";
import type { AddressInfo } from "node:net";

/** A build: what lies in the site, by name. */
export type Build = Map<string, Buffer>;

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** The build under test: `cargo xtask test end2end` says where it wrote it. */
export const folder = process.env.SLIPWAY_SITE;
export const whyNot = "SLIPWAY_SITE is not set: `cargo xtask test end2end` sets it";

export function build(): Build {
  const names = readdirSync(folder!, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name));
  const files = paths.filter((path) => !path.endsWith(".br"));
  return new Map(files.map((path) => [path.slice(folder!.length + 1).replaceAll("\\", "/"), readFileSync(path)]));
}

const find = (build: Build, name: RegExp) => [...build.keys()].find((key) => name.test(key))!;
const text = (build: Build, name: string) => build.get(name)!.toString();
const digest = (bytes: Buffer) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** The next build: another document, another style under another name, and the worker that goes with them. */
export function next(first: Build, mark: string): Build {
  const old = find(first, /^style-.*\.css$/);
  const style = `style-${mark}.css`;
  const build = new Map(first);
  build.delete(old);
  build.set(style, Buffer.from(`${text(first, old)}\n:root{--build:${mark}}`));
  const html = text(first, "index.html").replace(old, style).replace("<head>", `<head><meta name="build" content="${mark}">`);
  build.set("index.html", Buffer.from(html));

  const [line, ...rest] = text(first, "sw.js").split("\n");
  const kept: { id: string; files: [string, string][] } = JSON.parse(line.slice("const build = ".length, -1));
  const names = kept.files.map(([name]) => (name === old ? style : name));
  const files = names.map((name) => [name, digest(build.get(name === "./" ? "index.html" : name)!)]);
  build.set("sw.js", Buffer.from([`const build = ${JSON.stringify({ id: mark, files })};`, ...rest].join("\n")));
  return build;
}

export class Site {
  build: Build;
  private server: Server | undefined;
  private port = 0;

  constructor(build: Build) {
    this.build = build;
  }

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      const name = new URL(request.url!, this.address).pathname.slice(1) || "index.html";
      const bytes = this.build.get(name);
      const type = types[extname(name)] ?? "application/octet-stream";
      response.writeHead(bytes ? 200 : 404, { "Content-Type": type, "Cache-Control": "no-cache" });
      response.end(bytes);
    });
    await new Promise<void>((done) => this.server!.listen(this.port, "127.0.0.1", done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  async stop(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    server?.closeAllConnections();
    if (server) await new Promise((done) => server.close(done));
  }
}
