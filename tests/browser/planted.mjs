// Proves that the browser checks can see: each passes on a small site without a fault, and on the same site with faults
// planted names every one of them by its page, and nothing else.
//
//   node planted.mjs [CHECK…]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLEAN } from './planted/site.mjs';
import { DEFECTS } from './planted/defects.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'planted-'));
const faults = [];
const asked = process.argv.slice(2);

for (const [check, defects] of Object.entries(DEFECTS).filter(([name]) => asked.length === 0 || asked.includes(name))) {
  const clean = run(check, write(`${check}-clean`, CLEAN));
  if (clean.status !== 0) faults.push(`${check} complains of a site without a fault:\n${clean.output}`);

  const files = { ...CLEAN };
  for (const [name, from, change, , file, second] of defects) {
    files[file ?? `planted/${name}/index.html`] = plant(plant(CLEAN[from], change), second);
  }
  const planted = run(check, write(`${check}-planted`, files));
  if (planted.status !== 1) faults.push(`${check} ends with status ${planted.status}, not 1:\n${planted.output}`);
  let unclaimed = planted.output.split('\n').slice(0, -2).filter((line) => !line.startsWith('to be judged'));
  for (const [name, , , expected] of defects) {
    const said = unclaimed.filter((line) => line.includes(`planted/${name}/`));
    if (!said.some((line) => expected.test(line))) {
      faults.push(`${check} does not see ${name} (${expected}); of its page it says: ${said.join('\n') || 'nothing'}`);
    }
    unclaimed = unclaimed.filter((line) => !said.includes(line));
  }
  for (const line of unclaimed) faults.push(`${check} complains without cause: ${line}`);
  console.log(`${check}: ${defects.length} planted faults`);
}

rmSync(work, { recursive: true });
for (const fault of faults) console.log(fault);
console.log(`planted: ${faults.length} findings`);
process.exitCode = faults.length === 0 ? 0 : 1;

function plant(text, change) {
  if (!change) return text;
  const planted = text.replace(...change);
  if (planted === text) throw new Error(`nothing to replace: ${change[0]}`);
  return planted;
}

function write(name, files) {
  const folder = join(work, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function run(check, folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(here, `${check}.mjs`), folder], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}
