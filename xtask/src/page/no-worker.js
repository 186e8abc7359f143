// Development only: whoever opened the release page here before has its worker, which would go on showing that page.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  await registration.unregister();
  for (const client of await clients.matchAll()) await client.navigate(client.url);
}
