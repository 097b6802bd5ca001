// Reads labelled statements, asks each linter which it flags, and prints one table: precision, recall, F1, and the time of a warm pass.
import { readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import writeGood from "write-good";
import { unified } from "unified";
import retextEnglish from "retext-english";
import retextStringify from "retext-stringify";
import retextPassive from "retext-passive";
import retextIntensify from "retext-intensify";
import retextSimplify from "retext-simplify";
import retextEquality from "retext-equality";

const [file, own] = process.argv.slice(2);
const statements = readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const texts = statements.map((s) => (s.over ? `${s.text} over ${s.over}` : s.text));
const words = texts.join(" ").split(/\s+/).length;

function report(name, flagged, ms) {
  let [hit, wrong, missed, quiet] = [0, 0, 0, 0];
  statements.forEach((s, i) => {
    if (s.warn) flagged[i] ? hit++ : missed++;
    else flagged[i] ? wrong++ : quiet++;
  });
  const p = hit / (hit + wrong || 1), r = hit / (hit + missed || 1), f = (2 * p * r) / (p + r || 1);
  const cell = (x) => x.toFixed(2).padStart(10);
  const speed = ms ? `${Math.round((words / ms) * 1000)}`.padStart(13) : "            -";
  console.log(name.padEnd(12) + cell(p) + cell(r) + cell(f) + cell(quiet / (quiet + wrong || 1)) + speed);
}

async function peer(name, judge) {
  for (const text of texts) await judge(text);
  const start = performance.now();
  const flagged = [];
  for (const text of texts) flagged.push(await judge(text));
  report(name, flagged, performance.now() - start);
}

console.log(`${statements.length} statements, ${words} words`);
console.log("linter       precision    recall        F1 kept quiet words/s warm");

const input = statements.map((s, id) => JSON.stringify({ id, field: s.field, text: s.text, over: s.over })).join("\n");
const answers = spawnSync(own, { input, maxBuffer: 1 << 28 }).stdout.toString().split("\n").filter(Boolean);
const speed = spawnSync(own, ["time", file]).stdout.toString().match(/([\d.]+) million words a second/);
report("Bearing", answers.map((line) => JSON.parse(line).findings.length > 0), speed ? words / (Number(speed[1]) * 1000) : 0);

await peer("write-good", (text) => writeGood(text).length > 0);

const retext = unified().use(retextEnglish).use(retextPassive).use(retextIntensify).use(retextSimplify).use(retextEquality).use(retextStringify);
await peer("retext", async (text) => (await retext.process(text)).messages.length > 0);

try {
  const harper = await import("harper.js");
  const { binaryInlined } = await import("harper.js/binaryInlined");
  const linter = new harper.LocalLinter({ binary: binaryInlined, dialect: harper.Dialect.British });
  await linter.setup();
  await peer("Harper", async (text) => (await linter.lint(text)).length > 0);
} catch (why) {
  console.log(`Harper       did not run here: ${String(why).slice(0, 90)}`);
}
