import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { readFailure } from '../files.ts';
import { type ConsoleOptions, consoleHost } from './console.ts';
import { gitFacts } from './git-facts.ts';
import type { Host } from './host.ts';
import { tokenInHand, variableFor } from './oidc.ts';
import { newPrivateFolder } from './private-folder.ts';

/**
 * A terminal, or any CI product that nothing is known of. Facts come from git's files. The OIDC token is taken from
 * `SOVEREIGN_ID_TOKEN` or from the file that `SOVEREIGN_ID_TOKEN_FILE` names.
 */
export function terminalHost(options: ConsoleOptions = {}): Host {
  return consoleHost(options, ({ env, workspace }) => {
    let privateFolder: string | undefined;
    const state = new Map<string, string>();
    return {
      name: 'terminal',
      facts: { product: 'terminal', ...gitFacts(workspace) },
      ledgerFolder: path.join(workspace, '.sovereign', 'ledger'),
      logHasColor: false,
      privateFolder: () => {
        if (options.handTo?.privateFolder !== undefined) return options.handTo.privateFolder;
        privateFolder ??= newPrivateFolder(tmpdir());
        return privateFolder;
      },
      keepsPrivateFolder: options.handTo?.privateFolder !== undefined,
      jobEnv: env.SOVEREIGN_JOB_ENV ? () => path.resolve(workspace, env.SOVEREIGN_JOB_ENV as string) : undefined,
      state: { saveState: (name, value) => void state.set(name, value), state: (name) => state.get(name) },
      token: (audience) => {
        const file = env.SOVEREIGN_ID_TOKEN_FILE;
        const where = file ? `the file ${file}` : variableFor(audience, 'SOVEREIGN_ID_TOKEN', env);
        const token = file ? readTokenFile(path.resolve(workspace, file)) : env[where];
        return tokenInHand(
          token,
          audience,
          where,
          `Put a token for the audience ${audience} into SOVEREIGN_ID_TOKEN, or name a file with SOVEREIGN_ID_TOKEN_FILE.`,
        );
      },
      setOutput: () => undefined,
      group: (diagnostics) => async (title, work) => {
        if (!options.json) diagnostics.print({ text: title, style: 'bold' });
        return work();
      },
      finish: () => {
        if (privateFolder) rmSync(privateFolder, { recursive: true, force: true });
        privateFolder = undefined;
      },
    };
  });
}

function readTokenFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw readFailure(file, error);
  }
}
