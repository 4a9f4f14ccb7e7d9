import * as path from 'node:path/posix';
import { faultsOf, quote } from '../fault.ts';
import { addGap } from '../gap.ts';
import type { Package, Reading } from '../graph.ts';
import { lineAt } from '../json.ts';
import { purlOf } from '../purl.ts';
import type { Lock, Reader, SourceFiles } from '../reader.ts';
import { type Block, HclError, parseBlocks } from './hcl.ts';

/** Reads `.terraform.lock.hcl` of Terraform and OpenTofu: the providers of a folder. */
export const terraformReader: Reader = { read: readLock, asks: () => false };

const KNOWN = new Set(['version', 'constraints', 'hashes']);

/** @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED */
async function readLock(lock: Lock, tree: SourceFiles): Promise<Reading> {
  const faults = faultsOf(lock.file, 'Run "terraform init" once, so that it writes the lock file anew, and commit it.');
  const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(lock.text);
  if (conflict) throw faults.invalid('has the markers of an unresolved merge conflict.', lineAt(lock.text, conflict.index));
  const folder = path.dirname(lock.file);
  const root: Package = { type: 'terraform', name: folder === '.' ? '' : path.basename(folder), folder, hashes: [], edges: [] };
  const providers = new Map<string, Package>();
  for (const block of blocksOf(lock.text)) {
    const { type, label, attributes, line } = block;
    if (type !== 'provider') throw faults.unsupported(`has a block ${quote(type)} that is not known.`, line);
    const version = attributes.get('version');
    const [, host, namespace, name] = /^([\w.-]+(?::\d+)?)\/([\w.-]+)\/([\w.-]+)$/.exec(label) ?? [];
    if (!host || !namespace || !name || typeof version !== 'string' || version === '')
      throw faults.invalid(`has a provider that is none: ${quote(label)}.`, line);
    const unknown = [...attributes.keys()].find((key) => !KNOWN.has(key));
    if (unknown !== undefined) throw faults.invalid(`has a provider with ${quote(unknown)}, which is not known.`, line);
    if (providers.has(label)) throw faults.invalid(`has the provider ${quote(label)} twice.`, line);
    // Its hashes are of the archives of all platforms, without saying which is which, and of what is in them.
    const space = `${host}/${namespace}`;
    const purl = purlOf({ type: 'terraform', namespace: space, name, version });
    providers.set(label, { type: 'terraform', namespace: space, name, version, purl, hashes: [], edges: [] });
  }
  root.edges.push(...[...providers.values()].map((to) => ({ to, kind: 'required' as const })));
  if (await usesModules(folder, tree)) addGap(root, { state: 'incomplete', reason: 'modules are not in the lock file' });
  return { file: lock.file, root, packages: [root, ...providers.values()], abandoned: [] };

  function blocksOf(text: string): Block[] {
    try {
      return parseBlocks(text);
    } catch (error) {
      if (error instanceof HclError) throw faults.invalid(`${error.message}.`, error.line);
      throw error;
    }
  }
}

/** Whether a configuration calls modules; those of the source itself are none that would be missing. */
async function usesModules(folder: string, tree: SourceFiles): Promise<boolean> {
  for (const name of await tree.names(folder)) {
    if (!/\.(?:tf|tofu)(?:\.json)?$/.test(name)) continue;
    const text = (await tree.text(path.join(folder, name))) ?? '';
    const calls = /^[ \t]*(?:module[ \t]+"|"module"[ \t]*:)/m.test(text);
    if (calls && /^[ \t]*"?source"?[ \t]*[=:][ \t]*"(?!\.{0,2}\/|\.)/m.test(text)) return true;
  }
  return false;
}
