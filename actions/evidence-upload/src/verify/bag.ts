import { counted } from '@sovereign-actions/core';
import { BAGIT_TXT, isoSeconds, parseManifest } from '../package/bag.ts';
import { PATHS } from '../package/names.ts';
import { type Claims, type FileClaim, verdictOf } from './claim.ts';
import { type Contents, isPackageName } from './contents.ts';

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

function bagProblems(files: Contents['files'], texts: Contents['texts']): string[] {
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

function payloadOxum(files: Contents['files']): string {
  const payload = [...files].filter(([name]) => name.startsWith('data/'));
  return `${payload.reduce((sum, [, { size }]) => sum + size, 0)}.${payload.length}`;
}

/** Claims on the two manifests, and one per file against them. */
export function checkFiles(claims: Claims, contents: Contents): FileClaim[] {
  const manifest = readManifest(claims, contents, 'contents.manifest', PATHS.manifest, 'The manifest lists the payload, each file once.');
  const tags = readManifest(claims, contents, 'contents.tagmanifest', PATHS.tagManifest, 'The tag manifest lists the files beside it.');

  const verdicts: FileClaim[] = [];
  const names = new Set([...contents.files.keys(), ...manifest.keys(), ...tags.keys()]);
  for (const name of [...names].sort()) {
    const isPayload = name.startsWith('data/');
    const listed = (isPayload ? manifest : tags).get(name);
    const found = contents.files.get(name);
    const reason = fileProblem(name, isPayload, listed, found?.sha256);
    verdicts.push({ path: name, verdict: reason === undefined ? 'holds' : 'broken', reason: reason ?? `sha256:${found?.sha256}` });
  }
  const wrong = verdicts.filter(({ verdict }) => verdict === 'broken');
  claims.add(
    'contents.files',
    verdictOf(wrong),
    'Every file is listed and has the SHA-256 that is listed; none is missing, none is extra.',
    wrong.length > 0
      ? `${counted(wrong.length, 'file')} of ${verdicts.length} ${wrong.length === 1 ? 'is' : 'are'} not as listed.`
      : `${counted(verdicts.length, 'file')}.`,
    { details: wrong.map(({ path, reason }) => `${path} ${reason}`) },
  );
  return verdicts;
}

const TAG_FILES: ReadonlySet<string> = new Set([PATHS.bagInfo, PATHS.bagIt, PATHS.manifest, PATHS.signature]);

function fileProblem(name: string, isPayload: boolean, listed: string | undefined, found: string | undefined): string | undefined {
  if (name === PATHS.tagManifest) return undefined;
  if (!isPayload && !TAG_FILES.has(name)) return 'does not belong into a package';
  if (isPayload && !isPackageName(name)) return 'has a name that no package gives';
  if (found === undefined) return 'is missing';
  const manifest = isPayload ? PATHS.manifest : PATHS.tagManifest;
  if (listed === undefined) return `is not listed in ${manifest}`;
  return found === listed ? undefined : `has changed: ${manifest} says ${listed}, it is ${found}`;
}

function readManifest(claims: Claims, { texts }: Contents, id: string, name: string, claim: string): Map<string, string> {
  const text = texts.get(name);
  if (text === undefined) {
    claims.add(id, 'broken', claim, `${name} is missing or too large to read.`);
    return new Map();
  }
  const { files, problems } = parseManifest(text);
  const isPayload = name === PATHS.manifest;
  for (const listed of files.keys())
    if (listed.startsWith('data/') !== isPayload) problems.push(`lists ${listed}, which is not its to list`);
  if (!isPayload) for (const needed of TAG_FILES) if (!files.has(needed)) problems.push(`does not list ${needed}`);
  if (files.size === 0) problems.push('lists nothing');
  claims.add(id, verdictOf(problems), claim, problems.length > 0 ? `${name}: ${problems[0]}.` : `${counted(files.size, 'file')}.`, {
    details: problems.slice(1, 100),
  });
  return files;
}
