import type { Action } from './contract.ts';
import { NODE_FOR_ACTIONS, nodeTooOld } from './node-version.ts';

/**
 * Runs an action as a step of GitHub Actions or Forgejo. One bundle serves `main` and `post`: the first run remembers that
 * the next one is the post step.
 */
export async function main(action: Action): Promise<void> {
  const old = nodeTooOld(NODE_FOR_ACTIONS);
  if (old) {
    process.stdout.write(`::error title=NODE_TOO_OLD::NODE_TOO_OLD: ${old.message}%0A→ ${old.fix}\n`);
    process.exitCode = 2;
    return;
  }
  // Whatever ends the process early must not look like success.
  process.exitCode = 1;
  const [{ githubHost }, { runAction, runPost }] = await Promise.all([import('./hosts/github.ts'), import('./run.ts')]);
  const host = await githubHost();
  if (host.state('isPost') === 'true') return endProcess(await runPost(action, host));
  host.saveState('isPost', 'true');
  return endProcess(await runAction(action, host));
}

/**
 * Ends the process after a step. Everything that was printed is written first; work that an interrupted step left behind
 * is not waited for.
 */
export async function endProcess({ exitCode, interrupted }: { exitCode: number; interrupted: boolean }): Promise<void> {
  process.exitCode = exitCode;
  if (!interrupted) return;
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise<void>((done) => stream.write('', () => done()))));
  process.exit();
}
