import { type Context, tokenInHand } from '@sovereign-actions/core';
import { roleError } from '../errors.ts';
import { containerCredentials } from './container.ts';
import { instanceProfile } from './instance-profile.ts';
import type { BaseCredentials } from './metadata.ts';
import type { SourceChoice } from './sources.ts';
import { readTokenFile } from './token-file.ts';

/** What a job has before it becomes a role: a token to ask for, or credentials. */
export type Identity =
  | {
      kind: 'token';
      source: 'oidc' | 'token-file' | 'eks';
      fresh: () => Promise<string> /** The role that the pod was given with its token. */;
      role?: string;
    }
  | { kind: 'credentials'; source: SourceChoice; is: 'role' | 'user'; take: () => Promise<BaseCredentials> };

export interface TakeOptions {
  audience: string;
  tokenFile: string | undefined;
  tokenVariable: string | undefined;
  staticKeys: BaseCredentials | undefined;
}

/** The identity behind a source. Nothing is read or asked before it is needed. @throws OPTION_REFUSED */
export function identityOf(context: Context, source: SourceChoice, options: TakeOptions): Identity {
  const { host, files } = context;
  const masked = (token: string): string => {
    host.mask(token);
    return token;
  };
  switch (source) {
    case 'oidc': {
      const { audience, tokenVariable: variable } = options;
      if (variable === undefined) return { kind: 'token', source, fresh: () => host.oidcToken(audience) };
      const fix = `Add to the job: id_tokens: { ${variable}: { aud: ${audience} } }`;
      return { kind: 'token', source, fresh: async () => masked(tokenInHand(host.env(variable), audience, variable, fix)) };
    }
    case 'token-file': {
      const { tokenFile } = options;
      if (tokenFile === undefined)
        throw roleError('OPTION_REFUSED', 'The source "token-file" needs the input "token-file".', 'Name the file of the token.');
      return { kind: 'token', source, fresh: async () => masked(await readTokenFile(files.resolve(tokenFile))) };
    }
    case 'eks': {
      const file = host.env('AWS_WEB_IDENTITY_TOKEN_FILE');
      if (!file) return credentials(source, () => containerCredentials(context, source));
      const role = host.env('AWS_ROLE_ARN');
      return { kind: 'token', source, fresh: async () => masked(await readTokenFile(files.resolve(file))), ...(role && { role }) };
    }
    case 'ecs':
      return credentials(source, () => containerCredentials(context, source));
    case 'instance-profile':
      return credentials(source, () => instanceProfile(context));
    case 'static-keys':
      return { kind: 'credentials', source, is: 'user', take: async () => options.staticKeys as BaseCredentials };
  }
}

const credentials = (source: SourceChoice, take: () => Promise<BaseCredentials>): Identity => ({
  kind: 'credentials',
  source,
  is: 'role',
  take,
});
