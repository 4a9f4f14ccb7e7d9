import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import * as path from 'node:path';
import type { Context, Tool } from '@sovereign-actions/core';
import { formatPlatform, type Platform } from '@sovereign-actions/oci';
import { sbomError } from '../errors.ts';
import type { Package, Reading } from '../graph.ts';
import { readDocument } from '../read/document.ts';
import { topsOf } from '../tops.ts';

/** Another program that found the packages, as the documents name it. */
export interface Engine {
  name: string;
  version: string;
  sha256: string;
}

/** What syft found, in the shape that our own readers give. */
export interface SyftScan {
  reading: Reading;
  gaps: readonly string[];
  engine: Engine;
}

/** The oldest version that the flags and variables below are known to work with. */
const OLDEST = [1, 18];

/** Bytes of syft's document that are read. */
const LARGEST_DOCUMENT = 256 * 1024 * 1024;
const TIMEOUT_MS = 30 * 60_000;

/** A port on loopback that nobody serves: whatever syft would ask for on the network ends there. */
const NOWHERE = 'http://127.0.0.1:9';

/** No update check, no search on the network, no program of the runner called, no contents of files in the document. */
const SETTINGS: Readonly<Record<string, string>> = {
  SYFT_CHECK_FOR_APP_UPDATE: 'false',
  SYFT_ENRICH: '',
  SYFT_FILE_METADATA_SELECTION: 'none',
  SYFT_GOLANG_SEARCH_LOCAL_MOD_CACHE_LICENSES: 'false',
  SYFT_GOLANG_SEARCH_REMOTE_LICENSES: 'false',
  SYFT_GOLANG_USE_PACKAGES_LIB: 'false',
  SYFT_JAVA_USE_MAVEN_LOCAL_REPOSITORY: 'false',
  SYFT_JAVA_USE_NETWORK: 'false',
  SYFT_JAVASCRIPT_INCLUDE_DEV_DEPENDENCIES: 'true',
  SYFT_JAVASCRIPT_SEARCH_REMOTE_LICENSES: 'false',
  SYFT_PYTHON_SEARCH_REMOTE_LICENSES: 'false',
  HTTP_PROXY: NOWHERE,
  HTTPS_PROXY: NOWHERE,
  NO_PROXY: '',
};

/** What is said of every package, because syft does not say more. */
const EDGES = 'syft gives edges by name alone, and not for every ecosystem';

const GAPS = [
  'found by syft, which passes over what it cannot read and does not say which packages are there for development alone',
] as const;

/** What syft is to look at: its own name of the kind, and an absolute path. */
export interface SyftTarget {
  scheme: 'dir' | 'oci-dir' | 'oci-archive' | 'docker-archive';
  path: string;
  /** Whether to look for what is installed, and not for lockfiles. */
  installed: boolean;
  /** Which image of an index. */
  platform?: Platform | undefined;
}

/**
 * Has syft find the packages, without a network and without settings of the source.
 * @param root what the document is about; it gets the edges
 * @param file what the source is called in the document
 * @throws TOOL_MISSING, TOOL_DIGEST_MISMATCH, TOOL_FAILED, TOOL_TIMEOUT, ENGINE_FAILED, DOCUMENT_INVALID
 */
export async function scanWithSyft(context: Context, target: SyftTarget, root: Package, file: string): Promise<SyftScan> {
  const { tools, host, log, files, boundary } = context;
  const tool = await tools.find('syft');
  await mkdir(host.privateFolder, { recursive: true, mode: 0o700 });
  // syft reads settings from its working folder and from home, and a source could bring some.
  const empty = await mkdtemp(path.join(host.privateFolder, 'syft-'));
  try {
    const run = runnerOf(context, tool, empty);
    const version = versionIn(
      await run(['version', '-o', 'json']),
      boundary.tools.some(({ name }) => name === tool.name),
    );
    const output = path.join(empty, 'syft.cdx.json');
    await run(['scan', `${target.scheme}:${target.path}`, ...optionsFor(target), '--quiet', '--output', `cyclonedx-json@1.6=${output}`]);
    log.info(`syft ${version} (SHA-256 ${tool.sha256}) has read ${files.relative(target.path)}`);
    const { packages } = await readDocument(await files.readText(output, LARGEST_DOCUMENT), 'the document of syft');
    return { reading: readingOf(packages, root, file), gaps: GAPS, engine: { name: 'syft', version, sha256: tool.sha256 } };
  } finally {
    await rm(empty, { recursive: true, force: true });
  }
}

function optionsFor({ scheme, path: folder, installed, platform }: SyftTarget): string[] {
  if (scheme === 'dir') return ['--base-path', folder, ...(installed ? ['--override-default-catalogers', 'image'] : [])];
  return platform ? ['--platform', formatPlatform(platform)] : [];
}

function runnerOf({ tools }: Context, tool: Tool, folder: string) {
  return async (args: readonly string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await tools.run(tool, args, {
      env: { ...SETTINGS, HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, TMPDIR: folder },
      cwd: folder,
      timeout: TIMEOUT_MS,
    });
    if (exitCode === 0) return stdout;
    throw sbomError('ENGINE_FAILED', `syft ended with exit code ${exitCode}.`, 'See what it says, or use the engine "embedded".', {
      details: stderr
        .split('\n')
        .map((line) =>
          line
            .replace(/\x1b\[[0-9;]*[A-Za-z]/g, '')
            .replace(/[\0-\x1f\x7f]/g, ' ')
            .trim(),
        )
        .filter((line) => line !== '')
        .slice(-20),
    });
  };
}

/** @param pinned whether the boundary names the program's SHA-256, which says which it is where it does not know itself */
function versionIn(text: string, pinned: boolean): string {
  const [, version = '', major, minor] = /"version":\s*"((\d+)\.(\d+)\.[0-9A-Za-z.+-]+)"/.exec(text) ?? [];
  const [oldestMajor, oldestMinor] = OLDEST as [number, number];
  // A future major version may mean other things by the same flags.
  if (version !== '' && Number(major) === oldestMajor && Number(minor) >= oldestMinor) return version;
  if (version === '' && pinned) return 'unknown';
  throw sbomError(
    'ENGINE_FAILED',
    version === '' ? 'The program syft does not say which version it is.' : `syft ${version} is not known here.`,
    `Install syft 1.${oldestMinor} or a newer 1.x, and name its SHA-256 under "tools" in sovereign.yaml${version === '' ? ': one that was built without a version is taken by that alone' : ''}.`,
  );
}

function readingOf(packages: readonly Package[], root: Package, file: string): Reading {
  for (const pkg of packages) {
    // What syft says where it knows no version.
    if (pkg.version === 'UNKNOWN') {
      delete pkg.version;
      if (pkg.purl !== undefined) pkg.purl = pkg.purl.replace(/@UNKNOWN(?=[?#]|$)/, '');
    }
    pkg.gap = { state: 'unknown', reason: EDGES };
  }
  root.gap = { state: 'unknown', reason: EDGES };
  root.edges.push(...topsOf(packages).map((to) => ({ to, kind: 'contains' as const })));
  return { file, root, packages: [root, ...packages], abandoned: [] };
}
