import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';

type Ncc = (
  input: string,
  options: Record<string, unknown>,
) => Promise<{ code: string; assets: Record<string, { source: string | Buffer; permissions?: number }> }>;

/**
 * Bundles `lib/main.js` of the package in the current folder into `dist`, every dependency and licence included.
 * With `--check` nothing is written and the exit code is 1 when the committed `dist` differs.
 *
 * `undici` is left out: the runtime libraries import it for connections of their own, which must not exist.
 * All traffic goes through the egress guard.
 */
const NO_UNDICI = 'no-undici.cjs';
const NO_UNDICI_SOURCE = `'use strict';
// Stands where the undici client would be: the only way out to the network is the egress guard.
const refuse = () => {
  throw new Error('a library tried to open a connection past the egress guard');
};
exports.ProxyAgent = refuse;
exports.fetch = refuse;
`;

/** The HCL parser's program, read at run time from beside the bundle. ncc would take it for text and spoil it. */
const HCL_PROGRAM = '@cdktn/hcl2json/main.wasm.gz';

const require = createRequire(import.meta.url);
const ncc = require('@vercel/ncc') as Ncc;
const { code, assets } = await ncc(path.resolve('lib/main.js'), {
  externals: { undici: `./${NO_UNDICI}` },
  cache: false,
  quiet: true,
  license: 'licenses.txt',
});
const files = new Map<string, Buffer>([
  ['index.js', Buffer.from(code)],
  [NO_UNDICI, Buffer.from(NO_UNDICI_SOURCE)],
  ...Object.entries(assets).map(([name, { source }]): [string, Buffer] => [name, Buffer.from(source)]),
]);
if ([...files.values()].some((data) => data.includes(HCL_PROGRAM)))
  files.set(path.basename(HCL_PROGRAM), await readFile(require.resolve(HCL_PROGRAM)));

const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex');
if (process.argv.includes('--check')) {
  const committed = await readdir('dist', { recursive: true, withFileTypes: true });
  const names = committed.filter((entry) => entry.isFile()).map((entry) => path.relative('dist', path.join(entry.parentPath, entry.name)));
  const different = [...new Set([...names, ...files.keys()])].filter((name) => !files.has(name) || !names.includes(name));
  for (const [name, data] of files)
    if (names.includes(name) && sha256(await readFile(path.join('dist', name))) !== sha256(data)) different.push(name);
  if (different.length > 0) {
    console.error(`dist is not what a clean build gives: ${different.sort().join(', ')}. Run "npm run bundle" and commit the result.`);
    process.exitCode = 1;
  }
} else {
  await rm('dist', { recursive: true, force: true });
  for (const [name, data] of files) {
    const file = path.join('dist', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, data, { mode: name === 'index.js' ? 0o755 : 0o644 });
  }
}
