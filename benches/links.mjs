// How long links are, beside two usual ways, for every canvas under data/, or for the
// files that are named. Prints a Markdown table.
//
//     node benches/links.mjs [FILE ...]
//
// Builds the example `link` and fetches the packages pako and lz-string into a folder of its own. "deflate" is compact
// JSON without ids and defaults (an id stays only where something points to it), deflate level 9, base64url. Both usual
// ways carry the content alone; ours carries the ids, the origin, the revision and the date as well, and a checksum.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(join(tmpdir(), "links-"));

function link(word, input) {
  return execFileSync(join(root, "target/release/examples/link"), [word], { input, cwd: root }).toString().trim();
}

/** The canvases of a folder, by name. */
function own(folder) {
  return readdirSync(folder).filter((file) => file.endsWith(".json")).sort().map((file) => join(folder, file));
}

/** The ids that something points to. */
function pointed(value, found = new Set()) {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "number" && key !== "id") found.add(inner);
    if (inner && typeof inner === "object") pointed(inner, found);
  }
  return found;
}

/** The same content without what a reader could fill in. */
function bare(value, kept) {
  if (Array.isArray(value)) return value.map((inner) => bare(inner, kept));
  if (!value || typeof value !== "object") return value;
  const says = ([key, inner]) => !(key === "id" && !kept.has(inner)) && ![false, null, ""].includes(inner);
  return Object.fromEntries(Object.entries(value).filter(says).map(([key, inner]) => [key, bare(inner, kept)]));
}

function words(value) {
  if (typeof value === "string") return value.split(/\s+/).filter(Boolean).length;
  return value && typeof value === "object" ? Object.values(value).reduce((sum, inner) => sum + words(inner), 0) : 0;
}

try {
  execFileSync("cargo", ["build", "--release", "--quiet", "--example", "link"], { cwd: root, stdio: "inherit" });
  execFileSync("npm", ["install", "--silent", "--no-fund", "--no-audit", "--prefix", folder, "pako@2", "lz-string@1"]);
  const require = createRequire(join(folder, "index.js"));
  const { deflate } = require("pako");
  const { compressToEncodedURIComponent } = require("lz-string");
  const rows = [];
  const named = process.argv.slice(2);
  for (const file of named.length ? named : ["canvases", "bench", "bench/unseen"].flatMap((set) => own(join(root, "data", set)))) {
    const ours = link("encode", readFileSync(file));
    const { canvas } = JSON.parse(link("decode", ours));
    const content = JSON.stringify(bare(canvas, pointed(canvas)));
    const usual = Buffer.from(deflate(content, { level: 9 })).toString("base64url").length;
    const lz = compressToEncodedURIComponent(content).length;
    const name = basename(file, ".json");
    rows.push([name, words(canvas), content.length, lz, usual, ours.length, ours.length / usual, file]);
  }
  console.log("| canvas | words | JSON | lz-string | deflate | Bearing | of deflate |");
  console.log("|---|---:|---:|---:|---:|---:|---:|");
  for (const row of rows) console.log(`| ${[...row.slice(0, 6), row[6].toFixed(3)].join(" | ")} |`);
  const mean = (some) => (some.reduce((sum, row) => sum + row[6], 0) / some.length).toFixed(3);
  console.log(`\nMean of ${rows.length}: ${mean(rows)} of deflate.`);
  // Written when the code was frozen, by somebody who had seen none of the others.
  const unseen = rows.filter((row) => row[7].includes("unseen"));
  if (unseen.length) console.log(`Mean of the ${unseen.length} unseen: ${mean(unseen)}.`);
} finally {
  rmSync(folder, { recursive: true });
}
