import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  sovereign?: { libraries?: string[] };
}

const ROOT = path.resolve(import.meta.dirname, '..');
const folders = globSync(['packages/*/package.json', 'actions/*/package.json'], { cwd: ROOT, absolute: true }).map((file) =>
  path.dirname(file),
);
const manifests = new Map(
  folders.map((folder) => [folder, JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest]),
);
const bundled = folders.filter((folder) => folder.includes('/actions/') || folder.endsWith('/cli'));

/** What makes core load a library that a bundle carries only when it is named. */
const CALLS = {
  '@aws-sdk/client-cloudtrail': /\.call\(\s*'cloudtrail'/,
  '@aws-sdk/client-dynamodb': /\.call\(\s*'dynamodb'/,
  '@aws-sdk/client-ecr': /\becrLogin\(|\bregistryCredentials\b/,
  '@aws-sdk/client-kms': /\.call\(\s*'kms'/,
  '@aws-sdk/client-s3': /\.call\(\s*'s3'/,
  '@aws-sdk/client-sts': /\.call\(\s*'sts'/,
  '@actions/tool-cache': /\btools\.find\(/,
  '@actions/exec': /\btools\.run\(/,
} as const;

/** A package with those of the workspace that it depends on, without core. */
function closure(folder: string, seen = new Set<string>()): Set<string> {
  const name = manifests.get(folder)?.name;
  if (seen.has(folder) || name === '@sovereign-actions/core' || name === '@sovereign-actions/sandbox') return seen;
  seen.add(folder);
  for (const dependency of Object.keys(manifests.get(folder)?.dependencies ?? {})) {
    const next = folders.find((other) => manifests.get(other)?.name === dependency);
    if (next) closure(next, seen);
  }
  return seen;
}

describe('a bundle has the libraries that its step makes core load, and no others', () => {
  it.each(bundled.map((folder) => path.relative(ROOT, folder)))('%s', (name) => {
    const sources = globSync(
      [...closure(path.join(ROOT, name))].map((folder) => `${folder}/src/**/*.ts`),
      { ignore: ['**/*.test.ts'], absolute: true },
    ).map((file) => readFileSync(file, 'utf8'));
    const needed = Object.entries(CALLS).filter(([, call]) => sources.some((text) => call.test(text)));
    const named = manifests.get(path.join(ROOT, name))?.sovereign?.libraries ?? [];
    expect([...named].sort()).toEqual(needed.map(([library]) => library).sort());
  });
});
