import * as path from 'node:path';
import type { Context } from '@sovereign-actions/core';
import { type Trust, type Verification, type VerifyOptions, verifyBundle } from '@sovereign-actions/sigstore';
import { type JudgedBundle, type Judgement, judgeImage } from './judge.ts';
import type { NamedDigest } from './named-digest.ts';
import { BUNDLE_SUFFIX, folderOf } from './paths.ts';
import type { Requirement } from './requirements.ts';

/** Bytes; a statement carries its document in base64. */
const MAX_BUNDLE = 48 * 1024 * 1024;
const MAX_BUNDLES = 2000;

export interface FileStatements extends Judgement {
  /** Bundles that hold. */
  bundles: { name: string; bytes: Buffer }[];
}

/**
 * Verifies what is stated about files and digests. The bundles lie in `folder`, or in the folder that holds the files and those
 * above it in the workspace. A statement counts for each subject whose digest it names.
 * @param about `files` are where bundles are looked for, `subjects` what they must be about
 */
export async function verifyFileStatements(
  { files: workspace, now }: Context,
  { files, subjects }: { files: readonly { path: string }[]; subjects: readonly NamedDigest[] },
  folder: string | undefined,
  requirements: readonly Requirement[],
  { trust, expect }: { trust: Trust; expect: VerifyOptions['expect'] },
): Promise<FileStatements> {
  const found: (JudgedBundle & { path: string; bytes: Buffer })[] = [];
  if (requirements.length > 0 && subjects.length > 0) {
    for (const bundle of await bundlesIn(workspace, folder === undefined ? withParents(folderOf(files)) : [folder])) {
      const bytes = await workspace.read(bundle, MAX_BUNDLE);
      found.push({ path: bundle, digest: bundle, bytes, verification: await verifyBundle(bytes, { trust, ...(expect && { expect }) }) });
    }
  }
  const judgements = subjects.map(({ name, digest }) => {
    const about = found.filter(({ verification }) => isAbout(verification, digest));
    const judged = judgeImage(name, requirements, about, now());
    return { ...judged, checks: judged.checks.map((check) => ({ ...check, name: `${check.name} of ${name}` })) };
  });
  const held = found.filter(
    ({ verification }) => verification.verdict === 'holds' && subjects.some(({ digest }) => isAbout(verification, digest)),
  );
  return {
    checks: judgements.flatMap(({ checks }) => checks),
    findings: judgements.flatMap(({ findings }) => findings),
    verified: judgements.every(({ verified }) => verified),
    bundles: held.map(({ path: name, bytes }) => ({ name, bytes })),
  };
}

/** Whether a statement names the subject with every digest that is known of it. */
function isAbout({ statement, unverifiedStatement }: Verification, digest: NamedDigest['digest']): boolean {
  const subjects = (statement ?? unverifiedStatement)?.subject ?? [];
  return subjects.some((subject) => {
    const known = Object.entries(digest).filter(([algorithm]) => Object.hasOwn(subject.digest, algorithm));
    return known.length > 0 && known.every(([algorithm, hex]) => subject.digest[algorithm] === hex);
  });
}

async function bundlesIn(workspace: Context['files'], folders: readonly string[]): Promise<string[]> {
  const bundles: string[] = [];
  for (const folder of folders) {
    if ((await workspace.kind(folder)) !== 'folder') continue;
    for (const { name, kind } of await workspace.list(folder))
      if (kind === 'file' && name.endsWith(BUNDLE_SUFFIX) && bundles.length < MAX_BUNDLES) bundles.push(path.posix.join(folder, name));
  }
  return bundles;
}

/** A folder of the workspace and all above it, the workspace last. */
function withParents(folder: string): string[] {
  const parts = folder === '.' || folder.startsWith('..') || path.posix.isAbsolute(folder) ? [] : folder.split('/');
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), ...(parts.length === 0 ? [folder] : ['.'])];
}
