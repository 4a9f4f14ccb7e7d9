import { realpath } from 'node:fs/promises';
import * as path from 'node:path/posix';
import type { Files } from '@sovereign-actions/core';
import { guardError } from './errors.ts';
import type { Mistake } from './hcl/engine.ts';
import { readTerraformFile, type TerraformFile } from './terraform/file.ts';
import { isConfiguration } from './terraform/folder.ts';

/** No configuration is as large; a file that is stops the check. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** A folder that holds Terraform configuration. */
export interface Folder {
  /** Relative to the workspace, with `/`; `.` for the workspace itself. */
  path: string;
  files: TerraformFile[];
  /** Names of the files that give values to variables. */
  variableFiles: string[];
  /** Files that cannot be read as configuration. */
  mistakes: (Mistake & { file: string })[];
}

export interface Tree {
  folders: Folder[];
  /** Paths of `terragrunt.hcl` and of other files that steer Terragrunt. */
  terragrunt: string[];
  /** Tests that keep state in a backend of their own. */
  tests: TerraformFile[];
  /** Paths of state files that hold resources. */
  states: string[];
}

/** Folders of tools, which hold copies of what is somewhere else. Any other hidden folder may hold configuration. */
const SKIPPED =
  /^(?:node_modules|\.(?:git|hg|svn|terraform|terragrunt-cache|terragrunt-stack|external_modules|venv|tox|nox|cache|npm|yarn|pnpm-store|idea|vscode|gradle|m2|cargo|rustup|local|nvm|asdf|tfenv|tfswitch))$/;
const isState = (name: string): boolean => /\.tfstate(?:\.(?:\d+\.)?backup)?$/.test(name);
const isTerragrunt = (name: string): boolean => /^(?:terragrunt|terragrunt\.stack)\.hcl(?:\.json)?$/.test(name);

/**
 * Reads every folder with configuration below a folder. Folders of tools (such as `.terraform` and `node_modules`) are
 * left out; a link to a folder counts as that folder alone, so no loop is followed.
 * @throws FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE, PATH_NOT_FOLDER
 */
export async function readTree(files: Files, start: string): Promise<Tree> {
  const kind = await files.kind(start);
  if (kind && kind !== 'folder')
    throw guardError('PATH_NOT_FOLDER', `${start} is a file.`, 'Name the folder that holds the configuration, or one above it.');
  const tree: Tree = { folders: [], terragrunt: [], tests: [], states: [] };
  const links: string[] = [];
  const waiting = [files.relative(start)];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const { folders, links: linked } = await readFolder(files, folder, tree);
    waiting.push(...folders.reverse());
    links.push(...linked);
  }
  const known = new Set(await Promise.all(tree.folders.map(({ path: folder }) => realpath(files.resolve(folder)))));
  for (const link of links) {
    const target = await realpath(files.resolve(link));
    if (known.has(target)) continue;
    known.add(target);
    await readFolder(files, link, tree);
  }
  tree.folders.sort((a, b) => (a.path < b.path ? -1 : 1));
  tree.terragrunt.sort();
  tree.states.sort();
  return tree;
}

/**
 * Reads the folders of touched files alone. A folder without a backend that another one names as `source` is a module, as in the whole
 * tree; whether one does is read from the text of the other files, without parsing them.
 * @throws FILE_UNREADABLE, FILE_TOO_LARGE
 */
export async function readTouched(files: Files, start: string, touched: readonly string[]): Promise<Tree> {
  const tree: Tree = { folders: [], terragrunt: [], tests: [], states: [] };
  const wanted = new Set<string>();
  for (const file of touched) {
    const kind = await files.kind(file);
    const folder = kind === 'folder' ? files.relative(file) : files.relative(path.dirname(file));
    if (kind === 'folder' || (await files.kind(folder)) === 'folder') wanted.add(folder);
  }
  for (const folder of [...wanted].sort()) await readFolder(files, folder, tree);
  const undeclared = tree.folders.filter(({ files: own }) => own.every(({ declarations }) => declarations.length === 0));
  if (undeclared.length === 0) return tree;
  const called = await calledByText(files, start);
  const modules = new Set(undeclared.filter((folder) => called.has(folder.path) && folder.mistakes.length === 0));
  return { ...tree, folders: tree.folders.filter((folder) => !modules.has(folder)) };
}

/** The folders that any configuration below a folder names as a local `source`. */
async function calledByText(files: Files, start: string): Promise<Set<string>> {
  const called = new Set<string>();
  const waiting = [files.relative(start)];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const { name, kind } of await files.list(folder)) {
      const file: string = folder === '.' ? name : path.join(folder, name);
      if (kind === 'folder' && !SKIPPED.test(name)) waiting.push(file);
      if (kind !== 'file' || !isConfiguration(name)) continue;
      const text = (await files.read(file, MAX_FILE_BYTES)).toString('utf8');
      for (const [, source = ''] of text.matchAll(/"?source"?\s*[=:]\s*"(\.\.?(?:\/[^"\n]*)?)"/g)) {
        const target: string = path.normalize(path.join(folder, source.split('//')[0] as string)).replace(/(?<=.)\/$/, '');
        if (target !== folder) called.add(target);
      }
    }
  }
  return called;
}

async function readFolder(files: Files, folder: string, tree: Tree): Promise<{ folders: string[]; links: string[] }> {
  const found: Folder = { path: folder, files: [], variableFiles: [], mistakes: [] };
  const folders: string[] = [];
  const links: string[] = [];
  for (const { name, kind } of await files.list(folder)) {
    const file = folder === '.' ? name : path.join(folder, name);
    const actual = kind === 'link' ? await files.kind(file) : kind;
    if (actual === 'folder') {
      if (!SKIPPED.test(name)) (kind === 'link' ? links : folders).push(file);
    } else if (isTerragrunt(name)) {
      tree.terragrunt.push(file);
    } else if (/\.tfvars(?:\.json)?$/.test(name)) {
      found.variableFiles.push(name);
    } else if (isState(name)) {
      if (actual === 'file' && (await holdsState(files, file))) tree.states.push(file);
    } else if (actual === 'file' && /\.(?:tftest|tofutest)\.hcl$/.test(name)) {
      const read = await readFile(files, name, file);
      if (!('mistake' in read) && read.declarations.length > 0) tree.tests.push(read);
    } else if (isConfiguration(name)) {
      const read =
        actual === 'file'
          ? await readFile(files, name, file)
          : { mistake: { line: 1, column: 1, message: actual ? 'it is no file' : 'it is a link to nothing' } };
      if ('mistake' in read) found.mistakes.push({ ...read.mistake, file });
      else found.files.push(read);
    }
  }
  if (found.files.length + found.mistakes.length > 0) tree.folders.push(found);
  return { folders, links };
}

/** Whether a file is state with anything in it; the file of `terraform init` alone says only where state is. */
async function holdsState(files: Files, file: string): Promise<boolean> {
  const text = (await files.read(file)).toString('utf8');
  return /"resources"\s*:\s*[[{]\s*[^\]}\s]|"outputs"\s*:\s*\{\s*"/.test(text);
}

async function readFile(files: Files, name: string, file: string): Promise<TerraformFile | { mistake: Mistake }> {
  const bytes = await files.read(file, MAX_FILE_BYTES);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { mistake: { line: 1, column: 1, message: 'it is not UTF-8 text' } };
  }
  return readTerraformFile(name, file, text);
}

/**
 * The folders that Terraform is run in, as far as the tree tells: all that no other folder uses as a module, all that
 * declare where state goes, and one of each ring of folders that only use each other.
 */
export function rootsOf(folders: readonly Folder[]): { roots: Folder[]; modules: Folder[] } {
  const byPath = new Map(folders.map((folder) => [folder.path, folder]));
  const usedBy = (folder: Folder): Folder[] =>
    folder.files
      .flatMap(({ localModules }) => localModules)
      .flatMap(
        (source) => byPath.get(path.normalize(path.join(folder.path, source.split('//')[0] as string)).replace(/(?<=.)\/$/, '')) ?? [],
      );
  const called = new Set(folders.flatMap((folder) => usedBy(folder).filter((used) => used !== folder)));
  const roots = new Set(
    folders.filter((folder) => !called.has(folder) || folder.files.some(({ declarations }) => declarations.length > 0)),
  );
  const reached = new Set<Folder>();
  const reach = (start: Folder) => {
    const waiting = [start];
    for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
      if (reached.has(folder)) continue;
      reached.add(folder);
      waiting.push(...usedBy(folder));
    }
  };
  for (const root of roots) reach(root);
  for (const folder of folders) {
    if (reached.has(folder)) continue;
    roots.add(folder);
    reach(folder);
  }
  return { roots: folders.filter((folder) => roots.has(folder)), modules: folders.filter((folder) => !roots.has(folder)) };
}

/** Whether a folder says by itself where state goes, other than by an empty `backend "s3" {}` that somebody else fills. */
export const declaresFully = (folder: Folder): boolean =>
  folder.mistakes.length > 0 ||
  folder.files.some(({ declarations }) =>
    declarations.some(({ kind, type, settings }) => kind !== 'backend' || type !== 's3' || settings.size > 0),
  );
