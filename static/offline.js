// Puts the service worker in place, when Bearing stands in a window of its own; never inside somebody else's page, where
// even looking for it may throw. A refusal is no reason to say anything: then there is no offline, and that is all.
// The app hears `bearing:update` when a newer version waits, and answers with `bearing:now` when the person wants it.

function offer(registration) {
  if (registration.waiting && navigator.serviceWorker.controller) dispatchEvent(new Event("bearing:update"));
}

async function start() {
  const policy = globalThis.trustedTypes?.createPolicy("bearing", { createScriptURL: (url) => url });
  const address = policy ? policy.createScriptURL("./sw.js") : "./sw.js";
  const registration = await navigator.serviceWorker.register(address);
  offer(registration);
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", () => offer(registration));
  });
  addEventListener("bearing:now", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
    registration.waiting?.postMessage("now");
  });
}

try {
  const embedded = window.top !== window || location.hash.startsWith("#m");
  if (!embedded && navigator.serviceWorker && location.protocol.startsWith("http")) start().catch(() => {});
} catch {
  // A sandbox: nothing to do.
}
