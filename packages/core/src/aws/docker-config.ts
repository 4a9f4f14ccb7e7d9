import { homedir } from 'node:os';
import * as path from 'node:path';
import { errnoOf, messageOf, SovereignError } from '../errors.ts';
import { Files } from '../files.ts';
import { fieldsOf } from '../json.ts';
import { awsError } from './errors.ts';

const MAX_CONFIG_BYTES = 1024 * 1024;

/** The folder of the Docker client's configuration. */
export const dockerFolder = (env: { DOCKER_CONFIG?: string | undefined; HOME?: string | undefined }): string =>
  path.resolve(env.DOCKER_CONFIG || path.join(env.HOME || homedir(), '.docker'));

/**
 * Reads the file that `docker login` or `podman login` writes: a JSON object, undefined where there is no file.
 * @throws DOCKER_CONFIG_INVALID
 */
export async function readDockerConfig(file: string): Promise<Record<string, unknown> | undefined> {
  let text: string;
  try {
    text = await new Files('/').readText(file, MAX_CONFIG_BYTES);
  } catch (error) {
    if (error instanceof SovereignError && error.code === 'FILE_MISSING') return undefined;
    throw configInvalid(file, `cannot be read: ${messageOf(error)}`, 'Correct it, or name another folder in DOCKER_CONFIG.', error);
  }
  try {
    return fieldsOf(JSON.parse(text));
  } catch (error) {
    // The parser quotes what it cannot read, and that may be a password.
    throw configInvalid(file, 'is not JSON', 'Run "docker login" again.', errnoOf(error));
  }
}

export const configInvalid = (file: string, what: string, fix: string, cause?: unknown): SovereignError =>
  awsError('DOCKER_CONFIG_INVALID', `${file} ${what}.`, fix, { cause });

/** `host[:port]` of a key of `auths`, which clients write as `host`, `host:port`, `https://host`, `https://host/v1/` and `host/path`. */
export const authorityOfKey = (key: string): string => key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');

/** User and password of the `auth` of an entry; undefined for what is not base64 of `user:password`. */
export function decodeAuth(auth: string): { username: string; password: string } | undefined {
  const decoded = Buffer.from(auth, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  // Old clients pad what they encode with zero bytes.
  return colon < 1 ? undefined : { username: decoded.slice(0, colon), password: decoded.slice(colon + 1).replace(/\0+$/, '') };
}
