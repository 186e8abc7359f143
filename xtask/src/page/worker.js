// Keeps the whole page on this machine: one cache for each build, filled as a whole or not at all, so that no visit ever
// meets files of two builds. The line above is the build's id and, for each file, its address and what its bytes must be.
const prefix = `slipway ${registration.scope} `;
const own = prefix + build.id;
const address = (name) => new URL(name, registration.scope).href;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(forgetOlderBuilds()));
addEventListener("message", (event) => {
  if (event.data === "take-over") skipWaiting();
});
addEventListener("fetch", (event) => {
  const wanted = cached(event.request);
  if (wanted) event.respondWith(answer(wanted, event.request));
});

// `integrity` refuses a file of another build: while a site is being replaced, the build that is here stays.
async function install() {
  const cache = await caches.open(own);
  const requests = build.files.map(([name, integrity]) => new Request(address(name), { integrity, cache: "no-cache" }));
  try {
    await cache.addAll(requests);
  } catch (cause) {
    await caches.delete(own);
    throw cause;
  }
}

// The address under which a request's answer is kept, for the page's own files only.
function cached({ method, url }) {
  const { origin, pathname } = new URL(url);
  const wanted = origin + pathname;
  if (method !== "GET" || !wanted.startsWith(registration.scope)) return null;
  return wanted === address("index.html") ? address("./") : wanted;
}

// An older page may still be loading its own files, whose names no other build has.
async function answer(wanted, request) {
  for (const name of [own, ...(await older())]) {
    const found = await (await caches.open(name)).match(wanted, { ignoreVary: true });
    if (found) return found;
  }
  return fetch(request);
}

async function older() {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(prefix) && name !== own).reverse();
}

// The build before this one stays, for a page that began to load a moment ago.
async function forgetOlderBuilds() {
  const [, ...rest] = await older();
  await Promise.all(rest.map((name) => caches.delete(name)));
}
