import { readdir, rm, rmdir } from 'node:fs/promises';
import * as path from 'node:path';
import { type Context, EXPIRY_VARIABLE, expiryValue, type HostForAction, type JobFacts } from '@sovereign-actions/core';
import type { RoleCredentials } from '../credentials.ts';
import { roleError } from '../errors.ts';
import { type DockerHandover, writeDockerConfig } from '../registries/docker-config.ts';
import type { RegistryLogin } from '../registries/login.ts';
import { PROFILE_NAME, type PrivateFile, processFiles, profileFiles } from './profile.ts';
import { clearVariables, exportVariables, type Handover, leftBy, remember } from './variables.ts';

/** How later steps get the credentials. */
export const EXPORTS = ['environment', 'outputs', 'profile', 'credential-process', 'shell'] as const;
export type ExportChoice = (typeof EXPORTS)[number];

/** What is asked of the export, and where. */
export interface ExportWish {
  choice: ExportChoice;
  /** Whether later steps are to get logins to registries. */
  registries: boolean;
  product: JobFacts['product'];
  keepsPrivateFolder: boolean;
}

/** Refuses a way that would show the credentials or that ends with this step. Before there are any. @throws EXPORT_REFUSED */
export function refuseExport({ choice, registries, product, keepsPrivateFolder }: ExportWish): void {
  const refused = (what: string, fix: string) => roleError('EXPORT_REFUSED', what, fix);
  if (choice === 'shell') {
    throw refused(
      'The export "shell" prints credentials for a shell to take, and no shell takes them from here.',
      'Use it on the command line: eval "$(sovereign assume-role-oidc --export shell …)".',
    );
  }
  if (choice === 'outputs' && product === 'gitlab') {
    throw refused(
      'Outputs of a GitLab job are a dotenv report: an artifact in plain text, which everyone who can see the job can download.',
      'Leave "export" out: later commands of the job get the credentials by ". file" or "sovereign assume-role-oidc -- COMMAND".',
    );
  }
  if (choice === 'outputs' && product === 'terminal') {
    throw refused(
      'Outputs of a terminal are printed, credentials too.',
      'Use --export shell with eval, or "sovereign assume-role-oidc -- COMMAND".',
    );
  }
  if (!keepsPrivateFolder && (choice !== 'environment' || registries)) {
    throw refused(
      `The private folder of a terminal ends with the command, and the ${registries ? 'logins to registries' : 'profile'} with it.`,
      'Let the step run the command that needs it: "sovereign assume-role-oidc … -- COMMAND".',
    );
  }
}

export interface HandoverOptions {
  choice: ExportChoice;
  region: string;
  /** Sets what keeps AWS clients of later steps from other endpoints and from instance metadata. */
  endpointProof: boolean;
  /** Logins to registries, checked and masked. */
  logins: readonly RegistryLogin[];
}

/** Hands checked and masked credentials and logins to the later steps of the job. Gives what the outputs are to hold. */
export async function handOver(
  context: Pick<Context, 'boundary' | 'host' | 'files' | 'log'>,
  credentials: RoleCredentials,
  options: HandoverOptions,
): Promise<Partial<Record<'aws-access-key-id' | 'aws-secret-access-key' | 'aws-session-token', string>>> {
  const { host, files } = context;
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const { variables, written } = planHandover(host, credentials, options);
  let handover: Handover = { variables: [...variables, ...surroundings(options)], files: written.map((file) => file.path), folders: [] };
  remember(host, handover);
  for (const file of written) await files.write(file.path, file.text, 0o600);
  const announce = (docker: DockerHandover) => {
    handover = { ...handover, variables: [...handover.variables, ...docker.variables], folders: [docker.folder] };
    remember(host, handover);
  };
  if (options.logins.length > 0) await writeDockerConfig(context, options.logins, announce);
  exportVariables(host, handover);
  return options.choice === 'outputs'
    ? { 'aws-access-key-id': accessKeyId, 'aws-secret-access-key': secretAccessKey, 'aws-session-token': sessionToken }
    : {};
}

const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;

function planHandover(
  host: HostForAction,
  credentials: RoleCredentials,
  { choice, region }: HandoverOptions,
): { variables: [string, string][]; written: readonly PrivateFile[] } {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  switch (choice) {
    case 'outputs':
    case 'shell':
      return { variables: [], written: [] };
    case 'environment': {
      const keys: [string, string][] = [
        ['AWS_ACCESS_KEY_ID', accessKeyId],
        ['AWS_SECRET_ACCESS_KEY', secretAccessKey],
        ['AWS_SESSION_TOKEN', sessionToken],
        [EXPIRY_VARIABLE, expiryValue(accessKeyId, credentials.expires)],
      ];
      if (!host.env('AWS_PROFILE')) return { variables: keys, written: [] };
      // Some clients let a profile come before the environment, and others take no empty name of one: where one is named, it is ours.
      if (!host.keepsPrivateFolder) return { variables: [...keys, ['AWS_PROFILE', '']], written: [] };
      const { variables, files } = namedProfile(profileFiles(host.privateFolder, credentials, region));
      return { variables: [...keys, ...variables], written: files };
    }
    case 'profile':
    case 'credential-process': {
      const filesOf = choice === 'profile' ? profileFiles : processFiles;
      const { variables, files } = namedProfile(filesOf(host.privateFolder, credentials, region));
      // Keys in the environment come before any profile.
      const emptied = KEYS.filter((name) => host.env(name)).map((name): [string, string] => [name, '']);
      return { variables: [...variables, ...emptied], written: files };
    }
  }
}

function namedProfile({ credentials, config, files }: ReturnType<typeof profileFiles>): {
  variables: [string, string][];
  files: PrivateFile[];
} {
  return {
    variables: [
      ['AWS_SHARED_CREDENTIALS_FILE', credentials.path],
      ['AWS_CONFIG_FILE', config.path],
      ['AWS_PROFILE', PROFILE_NAME],
    ],
    files,
  };
}

function surroundings({ choice, region, endpointProof }: HandoverOptions): [string, string][] {
  const pinned: [string, string][] = [
    ['AWS_REGION', region],
    ['AWS_DEFAULT_REGION', region],
  ];
  return [
    ...(choice === 'outputs' && !endpointProof ? [] : pinned),
    ...(endpointProof
      ? ([
          ['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', 'true'],
          ['AWS_EC2_METADATA_DISABLED', 'true'],
        ] as [string, string][])
      : []),
  ];
}

/** Removes what this step left, in whatever order and however often it is called. Says whether there was anything. */
export async function clearHandover(host: Pick<HostForAction, 'env' | 'exportVariable' | 'state'>): Promise<boolean> {
  const left = leftBy(host);
  if (!left) return false;
  const { files, folders } = left;
  const cleared = clearVariables(host, left);
  // Links in it are removed, never followed.
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
  for (const file of files) {
    for (const entry of await readdir(path.dirname(file)).catch(() => [])) {
      // Also what a step that was killed had not yet given its name.
      const own = entry === path.basename(file) || entry.startsWith(`${path.basename(file)}.`);
      if (own) await rm(path.join(path.dirname(file), entry), { force: true });
    }
  }
  // Only when nothing else of the job is in it.
  for (const parent of new Set([...files, ...folders].map((each) => path.dirname(each)))) await rmdir(parent).catch(() => undefined);
  return cleared || files.length > 0 || folders.length > 0;
}
