import * as path from 'node:path/posix';
import { isObject } from '@sovereign-actions/core';
import { faultsOf, type LockFaults, quote } from '../fault.ts';
import type { EdgeKind, Package, Reading } from '../graph.ts';
import { purlOf } from '../purl.ts';
import type { Lock, Reader, SourceFiles } from '../reader.ts';
import { Surroundings } from '../surroundings.ts';
import { parseYaml } from '../yaml.ts';

/** Reads what a workflow of GitHub Actions uses: actions, workflows that are called, images of containers. */
export const workflowReader: Reader = { read: readWorkflow, asks: () => false };

/** Reads what a composite action, or one that is a container, uses. */
export const actionReader: Reader = { read: readAction, asks: () => false };

const BY_HAND = { byHand: true };

/** @throws LOCKFILE_INVALID */
async function readWorkflow(lock: Lock, tree: SourceFiles): Promise<Reading> {
  const faults = faultsOf(lock.file, 'Correct the file; GitHub does not run it either.');
  const [value = {}] = await parseYaml(lock.text, lock.file, faults.parse, BY_HAND);
  const uses = new Uses(lock.file, 'development', tree, faults);
  if (value.jobs !== undefined && value.jobs !== '' && !isObject(value.jobs)) throw faults.invalid('has "jobs", but not as a mapping.');
  for (const job of Object.values(isObject(value.jobs) ? value.jobs : {})) {
    if (!isObject(job)) throw faults.invalid('has a job that is not a mapping.');
    await uses.use(job.uses);
    uses.image(job.container);
    uses.services(job.services);
    await uses.steps(job.steps);
  }
  return uses.reading();
}

/** @throws LOCKFILE_INVALID */
async function readAction(lock: Lock, tree: SourceFiles): Promise<Reading> {
  const faults = faultsOf(lock.file, 'Correct the file; GitHub does not run it either.');
  const [value = {}] = await parseYaml(lock.text, lock.file, faults.parse, BY_HAND);
  // One that a repository publishes is its product; one beside its workflows only builds it.
  const uses = new Uses(lock.file, /(?:^|\/)\.github\//.test(lock.file) ? 'development' : 'required', tree, faults);
  const runs = isObject(value.runs) ? value.runs : {};
  const image = typeof runs.image === 'string' ? /^docker:\/\/(.+)$/.exec(runs.image)?.[1] : undefined;
  if (image !== undefined) uses.image(image);
  await uses.steps(runs.steps);
  return uses.reading();
}

class Uses {
  readonly #kind: EdgeKind;
  readonly #tree: SourceFiles;
  readonly #faults: LockFaults;
  readonly #all: Surroundings;
  /** Lists that aliases repeat: each counts once. */
  readonly #seen = new Set<unknown>();

  constructor(file: string, kind: EdgeKind, tree: SourceFiles, faults: LockFaults) {
    this.#all = new Surroundings('github', file);
    this.#kind = kind;
    this.#tree = tree;
    this.#faults = faults;
  }

  reading(): Reading {
    return this.#all.reading();
  }

  async steps(list: unknown): Promise<void> {
    if (list === undefined || list === '') return;
    if (!Array.isArray(list)) throw this.#faults.invalid('has "steps", but not as a list.');
    if (this.#seen.has(list)) return;
    this.#seen.add(list);
    for (const step of list as unknown[]) {
      if (!isObject(step)) throw this.#faults.invalid('has a step that is not a mapping.');
      await this.use(step.uses);
    }
  }

  services(value: unknown): void {
    if (!isObject(value) || this.#seen.has(value)) return;
    this.#seen.add(value);
    for (const service of Object.values(value)) this.image(service);
  }

  /** The image of a container or service: a text, or a mapping with one. */
  image(value: unknown): void {
    const text = isObject(value) ? value.image : value;
    if (typeof text === 'string' && text !== '') this.#all.useImage(text, this.#kind);
  }

  async use(written: unknown): Promise<void> {
    if (written === undefined || written === '') return;
    if (typeof written !== 'string') throw this.#faults.invalid('has a "uses" that is not text.');
    const text = written.trim();
    if (text.startsWith('docker://')) this.#all.useImage(text.slice('docker://'.length), this.#kind);
    // `$/` is the repository of the workflow at the commit that runs, `./` what the job has checked out.
    else if (/^(?:\$|\.{1,2})\//.test(text)) await this.#local(text);
    else this.#all.use(this.#action(text), this.#kind);
  }

  #action(text: string): Package {
    const [, owner, repository, inside, ref] = /^([\w.-]+)\/([\w.-]+)((?:\/[^@/\s]+)*)@(\S+)$/.exec(text) ?? [];
    if (!owner || !repository || !ref) throw this.#faults.invalid(`has a "uses" that is none: ${quote(text)}.`);
    const subpath = inside ? inside.slice(1) : undefined;
    const isCommit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref);
    const content = 'what an action uses itself is not in the source';
    const purl = purlOf({ type: 'github', namespace: owner.toLowerCase(), name: repository.toLowerCase(), version: ref, subpath });
    return {
      type: 'github',
      namespace: owner,
      name: subpath ? `${repository}/${subpath}` : repository,
      version: ref,
      purl,
      hashes: [],
      ...(isCommit && { vcs: `git+https://github.com/${owner}/${repository}.git@${ref}` }),
      edges: [],
      gap: { state: 'unknown', reason: isCommit ? content : `${content}; it is not pinned to a commit, so that it can be moved` },
    };
  }

  /** A workflow or an action of the same source, which is read by itself. */
  async #local(text: string): Promise<void> {
    const place = path.normalize(text.replace(/^\$\//, './')).replace(/\/$/, '');
    const files = /\.ya?ml$/.test(place) ? [place] : [path.join(place, 'action.yml'), path.join(place, 'action.yaml')];
    for (const file of files) {
      if (!(await this.#tree.names(path.dirname(file))).includes(path.basename(file))) continue;
      const target: Package = { type: 'github', name: file, folder: file, hashes: [], edges: [] };
      if (file !== this.#all.root.folder) this.#all.use(target, this.#kind, file);
      return;
    }
    // A container action has a Dockerfile alone in old repositories; a path may also be made while the job runs.
    this.#all.gap(`uses ${text.slice(0, 80)}, which is not in the source`);
  }
}
