/*
 * Keeps the page that works on files, so that it opens without a network. The build puts in which files that are and a
 * version of them all: another version is kept beside this one, and takes its place when the last page of this one is closed.
 */
const files = FILES;
const name = "so-thi-dua-files-VERSION";

self.addEventListener("install", (event) => {
  // Past what the browser has cached: a file of an earlier version among them would be kept for good.
  const wanted = files.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(wanted)));
});

self.addEventListener("activate", (event) => {
  const isOld = (one) => one.startsWith("so-thi-dua-files-") && one !== name;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((one) => caches.delete(one))))
      // The page that asked for this is kept from now on, not from the next time.
      .then(() => self.clients.claim()),
  );
});

/** What was kept, and nothing else: all that is not of this page goes its way. */
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const file = decodeURIComponent(url.pathname.split("/").pop() ?? "");
  if (event.request.method !== "GET" || url.origin !== self.location.origin || !files.includes(file)) return;
  const kept = caches.open(name).then((cache) => cache.match(file));
  event.respondWith(kept.then((response) => response ?? fetch(event.request)));
});
