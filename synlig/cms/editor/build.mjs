// Makes ../web/static/editor.js, and beside it the licences of all that is in it. `node build.mjs [folder]`

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2] ?? join(here, "..", "web", "static");

const made = await build({
  absWorkingDir: here,
  entryPoints: ["src/index.js"],
  bundle: true,
  minify: true,
  format: "iife",
  target: ["chrome120", "firefox121", "safari17"],
  charset: "utf8",
  legalComments: "none", // they stand in the licences
  metafile: true,
  outfile: join(folder, "editor.js"),
});

/** `node_modules/@tiptap/core` of each file of the bundle that is not ours. */
const packages = new Set(
  Object.keys(made.metafile.inputs).flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
);

function licenceOf(name) {
  const { name: title, version, license } = JSON.parse(readFileSync(join(here, name, "package.json"), "utf8"));
  const file = readdirSync(join(here, name)).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} has no licence: its text must be in the file`);
  const text = readFileSync(join(here, name, file), "utf8");
  return `${title} ${version} (${license})\n\n${text.replaceAll("\r\n", "\n").trim()}\n`;
}

const licences = [...packages].sort().map(licenceOf);
writeFileSync(join(folder, "editor.licences.txt"), licences.join(`\n${"-".repeat(80)}\n\n`));
const { bytes } = Object.values(made.metafile.outputs)[0];
console.log(`editor.js: ${Math.round(bytes / 1000)} kB of ${packages.size} packages`);
