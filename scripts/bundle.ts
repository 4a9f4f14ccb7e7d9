import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';

type Ncc = (
  input: string,
  options: Record<string, unknown>,
) => Promise<{ code: string; assets: Record<string, { source: string | Buffer; permissions?: number }> }>;

/**
 * Bundles `lib/main.js` of the package in the current folder into `dist`, every dependency and licence included.
 * With `--check` nothing is written and the exit code is 1 when the committed `dist` differs. Nothing is minified: what runs can
 * be read and compared, and size comes from what is left out.
 *
 * The values are what is imported of a library.
 */
type Libraries = Readonly<Record<string, readonly string[]>>;

/** What libraries import for connections and credentials of their own: the only way out to the network is the egress guard. */
const NEVER_CALLED: Libraries = {
  undici: ['ProxyAgent', 'fetch'],
  '@actions/http-client': [],
  '@actions/http-client/lib/auth': ['BearerCredentialHandler'],
  '@aws-sdk/credential-provider-node': ['defaultProvider'],
};
/** What core loads when it is called for, and a package names under `sovereign.libraries` in its package.json when it calls for it. */
const ON_DEMAND: Libraries = {
  '@actions/exec': ['exec', 'getExecOutput'],
  '@actions/tool-cache': ['find'],
  '@aws-sdk/client-cloudtrail': ['CloudTrailClient'],
  '@aws-sdk/client-dynamodb': ['DynamoDBClient'],
  '@aws-sdk/client-ecr': ['ECRClient'],
  '@aws-sdk/client-kms': ['KMSClient'],
  '@aws-sdk/client-s3': ['S3Client'],
  '@aws-sdk/client-sts': ['STSClient'],
};

const LEFT_OUT_FILE = 'left-out.js';

/** The module that stands where the libraries would be. */
const standIn = (
  libraries: Libraries,
): string => `// Stands where libraries would be that open connections or look for credentials by themselves, or that this step does not call.
const leftOut = (name) =>
  function LeftOut() {
    throw new Error(\`\${name} is called, which was left out of this bundle: see scripts/bundle.ts\`);
  };
${Object.values(libraries)
  .flat()
  .map((name) => `export const ${name} = leftOut('${name}');\n`)
  .join('')}
/** Octokit asks for the agent of a proxy while it loads: there is none. Nothing else can be done with this one. */
export class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
}
`;

const LICENCES = 'licenses.txt';

/** The HCL parser's program, read at run time from beside the bundle. ncc would take it for text and spoil it. */
const HCL_PROGRAM = '@cdktn/hcl2json/main.wasm.gz';

const require = createRequire(import.meta.url);
const ncc = require('@vercel/ncc') as Ncc;
/**
 * Code in ASCII: V8 keeps a source with any other character at two bytes for each, and in what is reviewed nothing can hide behind
 * look-alikes and marks of direction.
 */
function ascii(code: string): string {
  if (/\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/.test(code))
    throw new Error('a character that cannot be escaped: after a backslash, or in a raw text');
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const { sovereign } = JSON.parse(await readFile('package.json', 'utf8')) as { sovereign?: { libraries?: string[] } };
const named = sovereign?.libraries ?? [];
const unknown = named.filter((library) => !Object.hasOwn(ON_DEMAND, library));
if (unknown.length > 0) throw new Error(`sovereign.libraries names ${unknown.join(', ')}; known are ${Object.keys(ON_DEMAND).join(', ')}`);
const leftOut: Libraries = {
  ...NEVER_CALLED,
  ...Object.fromEntries(Object.entries(ON_DEMAND).filter(([library]) => !named.includes(library))),
};

const options = {
  externals: Object.fromEntries(Object.keys(leftOut).map((library) => [library, `./${LEFT_OUT_FILE}`])),
  cache: false,
  quiet: true,
  license: LICENCES,
};
const { code, assets } = await ncc(path.resolve('lib/main.js'), options);

const files = new Map<string, Buffer>([
  ['index.js', Buffer.from(ascii(code))],
  [LEFT_OUT_FILE, Buffer.from(standIn(leftOut))],
  ...Object.entries(assets).map(([name, { source }]): [string, Buffer] => [
    name,
    name.endsWith('.js') ? Buffer.from(ascii(String(source))) : Buffer.from(source),
  ]),
  [LICENCES, await licences()],
  ...(hasPostStep() ? [['post.js', Buffer.from("import './index.js';\n")] as [string, Buffer]] : []),
]);
if ([...files.values()].some((data) => data.includes(HCL_PROGRAM)))
  files.set(path.basename(HCL_PROGRAM), await readFile(require.resolve(HCL_PROGRAM)));

/** The licences of all that is in the bundle. ncc leaves those out that are in the file of the entry, so this one has another entry. */
async function licences(): Promise<Buffer> {
  const entry = path.resolve('lib/licences.js');
  await writeFile(entry, "await import('./main.js');\n");
  try {
    return Buffer.from((await ncc(entry, options)).assets[LICENCES]?.source ?? '');
  } finally {
    await rm(entry);
  }
}

/** The runner calls another file for the post step, by which the bundle knows what it is called for. */
function hasPostStep(): boolean {
  return existsSync('action.yml') && readFileSync('action.yml', 'utf8').includes('post: dist/post.js');
}

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
