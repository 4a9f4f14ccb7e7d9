import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { StepOptions } from './runner.ts';

const works = (program: string, ...rest: string[]): boolean => spawnSync(program, rest, { stdio: 'ignore' }).status === 0;

/** Why no small disk can be mounted here; undefined where one can. */
export const noMounts = works('unshare', '-rm', 'sh', '-c', 'mount -t tmpfs -o size=64k tmpfs /tmp')
  ? undefined
  : 'user namespaces with mounts are not allowed here';

const DISK = {
  'read-only': 'mount -t tmpfs -o ro tmpfs "$0"',
  full: 'mount -t tmpfs -o size=64k tmpfs "$0" && : > "$0/empty" && { head -c 131072 /dev/zero > "$0/fill" || true; } 2> /dev/null',
} as const;

/** Runs a step that sees a disk of its own at a folder. The full one has an `empty` file that cannot grow. */
export function withDisk(kind: keyof typeof DISK, folder: string, inputs: Record<string, string>): Pick<StepOptions, 'wrap'> {
  mkdirSync(folder, { recursive: true });
  // A POSIX shell drops variables whose names it cannot have, such as INPUT_OUTPUT-DIR: they are set again behind it.
  const variables = Object.entries(inputs).map(([name, value]) => `INPUT_${name.toUpperCase()}=${value}`);
  return { wrap: ['unshare', '-rm', 'sh', '-c', `${DISK[kind]} && exec "$@"`, folder, 'env', ...variables] };
}

const DROP = ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] as const;
const isRoot = process.getuid?.() === 0;

/** Why file permissions cannot be made to count here; undefined where they do. Root passes them by unless it can drop that right. */
export const noPermissions =
  isRoot && !works(...DROP, 'true') ? 'this is root, and setpriv is not there to drop its capabilities' : undefined;

/** Runs a step for which file permissions count. */
export const bound = (): Pick<StepOptions, 'wrap'> => (isRoot ? { wrap: DROP } : {});

/** Titles a suite with the reason why it is skipped, so that the log prints it. */
export const titled = (title: string, reason: string | undefined): string => (reason ? `${title} (skipped: ${reason})` : title);
