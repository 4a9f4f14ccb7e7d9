import * as path from 'node:path';
import type { Action } from './contract.ts';
import { NODE_FOR_ACTIONS, nodeTooOld } from './node-version.ts';

/** The file beside the bundle that the runner calls for the post step, and that imports the bundle. */
const POST_FILE = 'post.js';

/**
 * Runs an action as a step of GitHub Actions or Forgejo. One bundle serves `main` and `post`, told apart by the file that was called:
 * a state that `main` saves would not be there when `main` is cancelled at its start, and the post step would do its work. Never throws.
 */
export async function main(action: Action): Promise<void> {
  const old = nodeTooOld(NODE_FOR_ACTIONS);
  if (old) {
    announce({ code: 'NODE_TOO_OLD', ...old });
    process.exitCode = 2;
    return;
  }
  // Whatever ends the process early must not look like success.
  process.exitCode = 1;
  const [{ githubHost }, { runAction, runPost }, { asSovereignError }] = await Promise.all([
    import(/* webpackMode: "eager" */ './hosts/github.ts'),
    import(/* webpackMode: "eager" */ './run.ts'),
    import(/* webpackMode: "eager" */ './interruption.ts'),
  ]);
  try {
    const host = await githubHost();
    const isPost = path.basename(process.argv[1] ?? '') === POST_FILE;
    return await endProcess(await (isPost ? runPost(action, host) : runAction(action, host)));
  } catch (thrown) {
    // There is no host to show it: the runner did not give the step what every step gets.
    const error = asSovereignError(thrown);
    announce(error);
    process.exitCode = error.exitCode;
  }
}

/** An error as GitHub's own command, where there is no host yet. */
function announce({ code, message, fix }: { code: string; message: string; fix: string }): void {
  const data = `${code}: ${message}\n→ ${fix}`.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::error title=${code}::${data}\n`);
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
