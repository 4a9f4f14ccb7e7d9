import { spawn } from 'node:child_process';
import { globSync } from 'tinyglobby';

/** Bundles every package that has a committed `dist`, two at a time; with `--check` compares instead of writing. */
const script = new URL('./bundle.js', import.meta.url).pathname;
const folders = globSync(['actions/*/package.json', 'packages/cli/package.json'])
  .map((file) => file.replace('/package.json', ''))
  .sort();

const bundle = (folder: string) =>
  new Promise<boolean>((resolve) => {
    const child = spawn(process.execPath, [script, ...process.argv.slice(2)], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${folder}/dist`);
      resolve(code === 0);
    });
  });

const results: boolean[] = [];
const next = async (): Promise<void> => {
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) results.push(await bundle(folder));
};
await Promise.all([next(), next()]);
if (results.includes(false)) process.exitCode = 1;
