import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import * as path from 'node:path';

/** The Node 24 that runs the actions: the one pinned from npm, else this process where it is new enough. */
export function node24(): string | undefined {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  try {
    const manifest = createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/package.json`);
    return path.join(path.dirname(manifest), 'bin', 'node');
  } catch {
    return undefined;
  }
}

/** A Node on PATH that is too old to run the actions. */
export function olderNode(): string | undefined {
  const found = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, 'node'));
  return [process.execPath, ...found].find((node) => {
    const version = /^v(\d+)\./.exec(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1];
    return version !== undefined && Number(version) < 24;
  });
}
