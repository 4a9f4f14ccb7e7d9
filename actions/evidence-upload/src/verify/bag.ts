import { counted } from '@sovereign-actions/core';
import { BAGIT_TXT, isoSeconds, parseManifest } from '../package/bag.ts';
import { PATHS } from '../package/names.ts';
import { type Claims, type FileClaim, verdictOf } from './claim.ts';
import { type Contents, isPackageName } from './contents.ts';
import type { FileTable } from './file-table.ts';
import { type Manifest, strangeTo } from './manifest.ts';

/** Claims on the container: that there is nothing in it but what a package can have. */
export function checkContainer(claims: Claims, { container, files, texts }: Contents, time: string | undefined): void {
  const { kind, problems, entries, base, mtime } = container;
  if (kind === 'tar') {
    claims.add(
      'container.archive',
      verdictOf(problems),
      'The archive is one plain, complete tar: files only, safe names, nothing twice, nothing before, between or after.',
      problems.length > 0 ? `${counted(problems.length, 'problem')}.` : `${counted(entries, 'entry', 'entries')} below ${base}/.`,
      { details: problems },
    );
    const expected = mtime === undefined ? undefined : isoSeconds(mtime);
    claims.add(
      'container.time',
      expected === undefined || time === undefined ? 'unknown' : expected === time ? 'holds' : 'broken',
      'The times in the archive are the one that its index names.',
      time === undefined ? 'The index names no time.' : expected === time ? `${time}.` : `The archive says ${expected}, the index ${time}.`,
    );
  } else {
    claims.add(
      'container.folder',
      verdictOf(problems),
      'The folder holds plain files with safe names only.',
      problems.length > 0 ? `${counted(problems.length, 'problem')}.` : `${counted(entries, 'file')}.`,
      { details: problems },
    );
    claims.add(
      'container.archive',
      'unknown',
      'The archive is the one that was stored.',
      'This is a folder: the SHA-256 that the store keeps is that of the tar. Verify the tar to compare it.',
      { counts: false },
    );
  }

  const bag = bagProblems(files, texts);
  claims.add(
    'container.bag',
    verdictOf(bag),
    'It is a BagIt 1.0 bag with the payload that it announces.',
    bag.length > 0 ? `${counted(bag.length, 'problem')}.` : `Payload-Oxum ${payloadOxum(files)}.`,
    { details: bag },
  );
}

function bagProblems(files: FileTable, texts: Contents['texts']): string[] {
  const problems: string[] = [];
  const bagIt = texts.get(PATHS.bagIt);
  if (bagIt === undefined) problems.push(`${PATHS.bagIt} is missing.`);
  else if (bagIt !== BAGIT_TXT) problems.push(`${PATHS.bagIt} does not declare BagIt 1.0 in UTF-8, or says more than that.`);
  const info = texts.get(PATHS.bagInfo);
  if (info === undefined) problems.push(`${PATHS.bagInfo} is missing.`);
  else {
    const announced = /^Payload-Oxum: (\d+\.\d+)$/m.exec(info)?.[1];
    if (announced !== payloadOxum(files))
      problems.push(`${PATHS.bagInfo} announces ${announced ?? 'no payload'}, and there is ${payloadOxum(files)} (bytes.files).`);
  }
  return problems;
}

const payloadOxum = ({ payload }: FileTable): string => `${payload.bytes}.${payload.files}`;

/** Claims on the two manifests, and on every file against them. Gives what the tag manifest lists. */
export function checkFiles(claims: Claims, contents: Contents): ReadonlyMap<string, string> {
  claimManifest(claims, 'contents.manifest', 'The manifest lists the payload, each file once.', PATHS.manifest, contents.manifest);
  const tags = readTagManifest(contents);
  claimManifest(claims, 'contents.tagmanifest', 'The tag manifest lists the files beside it.', PATHS.tagManifest, tags);
  const listed = tags?.files ?? new Map();
  let total = 0;
  const wrong: string[] = [];
  for (const { path, problem } of compared(contents.files, listed)) {
    total += 1;
    if (problem !== undefined) wrong.push(`${path} ${problem}`);
  }
  claims.add(
    'contents.files',
    verdictOf(wrong),
    'Every file is listed and has the SHA-256 that is listed; none is missing, none is extra.',
    wrong.length > 0
      ? `${counted(wrong.length, 'file')} of ${total} ${wrong.length === 1 ? 'is' : 'are'} not as listed.`
      : `${counted(total, 'file')}.`,
    { details: wrong.sort() },
  );
  return listed;
}

/** Every file against the manifests, by path. */
export const fileClaims = (files: FileTable, tags: ReadonlyMap<string, string>): FileClaim[] =>
  [...compared(files, tags)]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256, problem }) => ({
      path,
      verdict: problem === undefined ? 'holds' : 'broken',
      reason: problem ?? `sha256:${sha256}`,
    }));

interface Compared {
  path: string;
  /** Of what is there. */
  sha256: string | undefined;
  problem: string | undefined;
}

/** What is there or listed, against what is listed. */
function* compared(files: FileTable, tags: ReadonlyMap<string, string>): Generator<Compared> {
  const compare = (path: string, manifested: string | undefined, sha256: string | undefined): Compared => ({
    path,
    sha256,
    problem: fileProblem(path, path.startsWith('data/') ? manifested : tags.get(path), sha256),
  });
  for (const { path, found, listed } of files.rows()) yield compare(path, listed, found?.sha256);
  for (const path of tags.keys()) if (!files.has(path)) yield compare(path, undefined, undefined);
}

const TAG_FILES: ReadonlySet<string> = new Set([PATHS.bagInfo, PATHS.bagIt, PATHS.manifest, PATHS.signature]);

function fileProblem(name: string, listed: string | undefined, found: string | undefined): string | undefined {
  const isPayload = name.startsWith('data/');
  if (name === PATHS.tagManifest) return undefined;
  if (!isPayload && !TAG_FILES.has(name)) return 'does not belong into a package';
  if (isPayload && !isPackageName(name)) return 'has a name that no package gives';
  if (found === undefined) return 'is missing';
  const manifest = isPayload ? PATHS.manifest : PATHS.tagManifest;
  if (listed === undefined) return `is not listed in ${manifest}`;
  return found === listed ? undefined : `has changed: ${manifest} says ${listed}, it is ${found}`;
}

function readTagManifest({ texts }: Contents): (Manifest & { files: ReadonlyMap<string, string> }) | undefined {
  const text = texts.get(PATHS.tagManifest);
  if (text === undefined) return undefined;
  const { files, problems } = parseManifest(text);
  for (const listed of files.keys()) if (listed.startsWith('data/')) problems.push(strangeTo(listed));
  for (const needed of TAG_FILES) if (!files.has(needed)) problems.push(`does not list ${needed}`);
  return { names: files.size, problems, files };
}

function claimManifest(claims: Claims, id: string, claim: string, name: string, manifest: Manifest | undefined): void {
  if (manifest === undefined) {
    claims.add(id, 'broken', claim, `${name} is missing or too large to read.`);
    return;
  }
  const problems = manifest.names === 0 ? [...manifest.problems, 'lists nothing'] : manifest.problems;
  claims.add(id, verdictOf(problems), claim, problems.length > 0 ? `${name}: ${problems[0]}.` : `${counted(manifest.names, 'file')}.`, {
    details: problems.slice(1, 100),
  });
}
