// Works without a network: what the page needs is kept when it is first visited, and old files go with the next
// version. `cargo xtask build` fills in the version and the files. A new version waits until the page asks for it.
const VERSION = "__VERSION__";
const FILES = __FILES__;
// One origin may hold several Bearings, each in a folder of its own.
const MINE = `bearing ${self.registration.scope} `;
const CACHE = MINE + VERSION;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

async function tidy() {
  for (const name of await caches.keys()) {
    if (name.startsWith(MINE) && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
}

self.addEventListener("activate", (event) => event.waitUntil(tidy()));

self.addEventListener("message", (event) => {
  if (event.data === "now") self.skipWaiting();
});

// The page itself from the network where there is one, so that nobody is kept on an old version.
async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match("./", { cacheName: CACHE, ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

// Everything else has its content in its name, or changes with the version.
async function file(request) {
  return (await caches.match(request, { cacheName: CACHE, ignoreVary: true })) ?? fetch(request);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(request.mode === "navigate" ? page(request) : file(request));
});
