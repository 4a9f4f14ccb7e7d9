import { readdir, readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { CACHE, install, type Missing, must, type Peer, put } from './cache.ts';

/** The archive that the system's own packages come from, read from its sources. */
async function archive(): Promise<{ uri: string; keyring: string }> {
  const folder = '/etc/apt/sources.list.d';
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.endsWith('.sources')) continue;
    for (const stanza of (await readFile(path.join(folder, name), 'utf8')).split(/\n\s*\n/)) {
      const field = (key: string) => new RegExp(`^${key}:\\s*(\\S+)`, 'm').exec(stanza)?.[1];
      const [uri, keyring] = [field('URIs'), field('Signed-By')];
      if (uri && keyring && !/security/.test(field('Suites') ?? '')) return { uri, keyring };
    }
  }
  throw new Error('no Debian package source is configured on this machine');
}

/** Options that point apt at a root of its own, so that the system's lists and status are never touched. */
async function aptRoot(suite: string): Promise<string[]> {
  const root = path.join(CACHE, `apt-${suite}`);
  const { uri, keyring } = await archive();
  await put(path.join(root, 'sources.list'), `deb [signed-by=${keyring}] ${uri} ${suite} main\n`);
  await put(path.join(root, 'status'), '');
  await put(path.join(root, 'lists', 'partial', '.keep'), '');
  await put(path.join(root, 'cache', 'archives', 'partial', '.keep'), '');
  const options = Object.entries({
    'Dir::Etc::sourcelist': path.join(root, 'sources.list'),
    'Dir::Etc::sourceparts': '/nonexistent',
    'Dir::State::lists': path.join(root, 'lists'),
    'Dir::State::status': path.join(root, 'status'),
    'Dir::Cache': path.join(root, 'cache'),
    'APT::Sandbox::User': 'root',
  }).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
  await must('apt-get', [...options, '-qq', 'update'], { timeout: 180_000 });
  return options;
}

/** Unpacks packages of a Debian suite beside the system. `program` is a path inside the unpacked tree. */
export function fromDebian(name: string, suite: string, packages: readonly string[], program: string): Promise<Peer | Missing> {
  return install(name, program, async (folder) => {
    const options = await aptRoot(suite);
    await must('apt-get', [...options, '-qq', 'download', ...packages], { cwd: folder, timeout: 180_000 });
    for (const file of await readdir(folder)) {
      if (file.endsWith('.deb')) await must('dpkg-deb', ['-x', path.join(folder, file), folder]);
    }
  });
}
