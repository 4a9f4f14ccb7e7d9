import { lstat, realpath, symlink } from 'node:fs/promises';
import * as path from 'node:path';
import {
  basicAuth,
  type Context,
  dockerFolder,
  errnoOf,
  makeFolder,
  readDockerConfig,
  registryAt,
  writeFailure,
} from '@sovereign-actions/core';
import { type Kept, keepOf } from './earlier.ts';
import type { RegistryLogin } from './login.ts';
import { ecrRegistryAt } from './wishes.ts';

/** What the configuration leaves for later steps, and for the post step to take away. */
export interface DockerHandover {
  variables: readonly (readonly [name: string, value: string])[];
  /** Absolute path of the folder, which is the step's own. */
  folder: string;
}

type DockerContext = Pick<Context, 'boundary' | 'host' | 'files' | 'log'>;

/** What the Docker client keeps beside its configuration and needs again: its plugins, contexts and builders. Linked, never copied. */
const NEIGHBOURS = ['buildx', 'cli-plugins', 'contexts'];

const NONE: Kept = { auths: {}, credHelpers: {}, settings: {}, left: [], secrets: [] };

/**
 * The configuration file that docker, podman, buildah, skopeo, crane and oras read: a login under every name of each registry. It has
 * no `credsStore`, which would come before the logins. Same logins, same bytes.
 */
export function dockerConfig(logins: readonly RegistryLogin[], kept: Pick<Kept, 'auths' | 'credHelpers' | 'settings'> = NONE): string {
  const own = logins.flatMap((login) =>
    login.hosts.map((host): [string, object] => [host, { auth: basicAuth(login.username, login.password) }]),
  );
  const config = {
    ...kept.settings,
    auths: sorted([...Object.entries(kept.auths), ...own]),
    ...(Object.keys(kept.credHelpers).length > 0 && { credHelpers: sorted(Object.entries(kept.credHelpers)) }),
  };
  return `${JSON.stringify(config, undefined, 2)}\n`;
}

const sorted = <T>(entries: readonly [string, T][]): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/**
 * Writes the logins into a folder that only this job can read, and says which variables point clients to it. From the configuration
 * that the job had before, logins of registries of the boundary go on, and what is no login; nothing else is taken out of it, and what
 * later steps no longer see is said.
 * @param announce told of what is about to be left, before it is, so that a step that is cancelled in between can be cleaned up
 * @throws DOCKER_CONFIG_INVALID for an earlier configuration that cannot be read, FILE_UNWRITABLE
 */
export async function writeDockerConfig(
  context: DockerContext,
  logins: readonly RegistryLogin[],
  announce: (handover: DockerHandover) => void = () => undefined,
): Promise<DockerHandover> {
  const { host, files } = context;
  const folder = path.join(host.privateFolder, 'docker');
  const file = path.join(folder, 'config.json');
  const text = dockerConfig(logins, await keepEarlier(context, logins));
  const links = await neighbours(earlierFolder(context), folder);
  const handover: DockerHandover = {
    variables: [
      ['DOCKER_CONFIG', folder],
      ['REGISTRY_AUTH_FILE', file],
    ],
    folder,
  };
  warnOfVariable(context, logins);
  announce(handover);
  makeFolder(folder, 0o700);
  await files.write(file, text, 0o600);
  for (const { link, target } of links) await makeLink(link, target);
  return handover;
}

const earlierFolder = ({ host }: Pick<Context, 'host'>): string =>
  dockerFolder({ DOCKER_CONFIG: host.env('DOCKER_CONFIG'), HOME: host.env('HOME') });

/** The file that podman, buildah and skopeo would have read. */
function containersFile({ host }: Pick<Context, 'host'>): string[] {
  const runtime = host.env('XDG_RUNTIME_DIR');
  const file = host.env('REGISTRY_AUTH_FILE') || (runtime ? path.join(runtime, 'containers', 'auth.json') : undefined);
  return file === undefined ? [] : [path.resolve(file)];
}

/** The Docker client reads this variable too since 28.3, and before its file. */
function warnOfVariable({ host, log }: DockerContext, logins: readonly RegistryLogin[]): void {
  const given = host.env('DOCKER_AUTH_CONFIG') ?? '';
  const hidden = logins.flatMap(({ hosts }) => hosts).filter((name) => given.includes(name));
  if (hidden.length === 0) return;
  log.warn(`The variable DOCKER_AUTH_CONFIG has a login for ${hidden.join(', ')}, which docker uses in place of the one of this step.`);
}

async function keepEarlier(context: DockerContext, logins: readonly RegistryLogin[]): Promise<Kept> {
  const { boundary, host, log } = context;
  const own = new Set<string>(logins.flatMap(({ hosts }) => hosts));
  const isNamed = (authority: string) => registryAt(boundary, authority) !== undefined || ecrRegistryAt(boundary, authority) !== undefined;
  let all = NONE;
  const docker = path.join(earlierFolder(context), 'config.json');
  for (const file of new Set([docker, ...containersFile(context)])) {
    const config = await readDockerConfig(file);
    if (!config) continue;
    const kept = keepOf(config, isNamed, (authority) => own.has(authority));
    for (const secret of kept.secrets) host.mask(secret);
    const going = [...Object.keys(kept.auths), ...Object.keys(kept.credHelpers)];
    if (going.length > 0) log.info(`Logins of the boundary go on from ${file}: ${going.join(', ')}.`);
    if (kept.left.length > 0) {
      log.warn(
        `Later steps of this job do not see ${kept.left.join(', ')} of ${file}: only logins of registries that the boundary names go on. Log in again after this step where one is needed.`,
      );
    }
    // The file of docker comes first and wins; the other one has no settings of it.
    all = {
      ...all,
      auths: { ...kept.auths, ...all.auths },
      credHelpers: { ...kept.credHelpers, ...all.credHelpers },
      settings: file === docker ? kept.settings : all.settings,
    };
  }
  return all;
}

/** The links that the folder needs to what is beside the earlier configuration. */
async function neighbours(from: string, to: string): Promise<{ link: string; target: string }[]> {
  if (from === to) return [];
  const links: { link: string; target: string }[] = [];
  for (const name of NEIGHBOURS) {
    // The earlier folder may be one of this kind, which its own post step takes away.
    const target = await realpath(path.join(from, name)).catch(() => undefined);
    if (target !== undefined) links.push({ link: path.join(to, name), target });
  }
  return links;
}

async function makeLink(link: string, target: string): Promise<void> {
  if (await lstat(link).catch(() => undefined)) return;
  try {
    // Windows makes links to folders for everyone only as junctions; others ignore the kind.
    await symlink(target, link, 'junction');
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw writeFailure(link, error);
  }
}
