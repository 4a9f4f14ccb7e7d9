import { existsSync } from 'node:fs';
import * as path from 'node:path';
import type { RoleCredentials } from '../credentials.ts';
import { roleError } from '../errors.ts';

export const PROFILE_NAME = 'sovereign';

/** A file of the private folder: only its owner can read it. */
export interface PrivateFile {
  path: string;
  text: string;
}

/** The AWS configuration of a named profile, with the credentials in it. */
export function profileFiles(folder: string, { accessKeyId, secretAccessKey, sessionToken }: RoleCredentials, region: string) {
  const config = { path: path.join(folder, 'aws-config'), text: `[profile ${PROFILE_NAME}]\nregion = ${region}\n` };
  const credentials = {
    path: path.join(folder, 'aws-credentials'),
    text: `[${PROFILE_NAME}]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\naws_session_token = ${sessionToken}\n`,
  };
  return { config, credentials, files: [credentials, config] satisfies PrivateFile[] };
}

/**
 * The AWS configuration of a named profile that gets its credentials from a process: one that prints a file, so that the clients
 * see when they end. The file of shared credentials is there and empty, for a client would look in the user's own otherwise.
 * @throws EXPORT_REFUSED for a folder whose name a command line cannot carry
 */
export function processFiles(folder: string, credentials: RoleCredentials, region: string) {
  const json = path.join(folder, 'aws-process.json');
  if (!/^[\w./:\\ +,@=~-]+$/.test(json) || (process.platform !== 'win32' && json.includes('\\'))) {
    throw roleError(
      'EXPORT_REFUSED',
      'The private folder of the job has characters in its name that a credential_process line cannot carry.',
      'Use "export: profile", or give the runner another temporary folder.',
    );
  }
  const print = process.platform === 'win32' ? 'cmd.exe /d /c type' : existsSync('/bin/cat') ? '/bin/cat' : 'cat';
  const config = {
    path: path.join(folder, 'aws-config'),
    text: `[profile ${PROFILE_NAME}]\nregion = ${region}\ncredential_process = ${print} "${json}"\n`,
  };
  const shared = { path: path.join(folder, 'aws-credentials'), text: '' };
  const document = {
    Version: 1,
    AccessKeyId: credentials.accessKeyId,
    SecretAccessKey: credentials.secretAccessKey,
    SessionToken: credentials.sessionToken,
    Expiration: new Date(credentials.expires).toISOString(),
  };
  const files = [{ path: json, text: JSON.stringify(document) }, shared, config] satisfies PrivateFile[];
  return { config, credentials: shared, files };
}
