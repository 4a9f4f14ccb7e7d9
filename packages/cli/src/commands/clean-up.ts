import { rmSync } from 'node:fs';
import { EXIT, gitlabHost, inputError, runPost } from '@sovereign-actions/core';
import { ACTIONS, type ActionName, loadAction } from '../actions.ts';
import type { Invocation, PlainCommand } from './command.ts';

export const cleanUpCommand: PlainCommand = {
  name: 'clean-up',
  title: 'remove what steps left in a GitLab job',
  description:
    'Removes the credentials, logins and variables that the steps of this GitLab job left for each other, with the private folder of the job. For after_script: GitLab has no post steps, and a runner may outlive its job.',
  usage: '',
  flags: {},
  examples: ['clean-up'],
};

/** @throws INPUT_INVALID outside of a GitLab job, where nothing outlives a step */
export async function runCleanUp({ debug, positionals }: Invocation): Promise<number> {
  if (positionals.length > 0) throw inputError('INPUT_INVALID', `"${positionals[0]}" is not expected.`, 'Write "sovereign clean-up".');
  if (process.env.GITLAB_CI !== 'true' || !/^\d+$/.test(process.env.CI_JOB_ID ?? '')) {
    throw inputError(
      'INPUT_INVALID',
      'This is no job of GitLab CI (GITLAB_CI, CI_JOB_ID).',
      'Elsewhere there is nothing to do: GitHub has post steps, and what a step leaves on a terminal ends with it.',
    );
  }
  const actions = await Promise.all((Object.keys(ACTIONS) as ActionName[]).map(loadAction));
  const exitCodes: number[] = [];
  for (const action of actions.filter(({ post }) => post)) {
    exitCodes.push((await runPost(action, gitlabHost(action.name, { debug }))).exitCode);
  }
  rmSync(gitlabHost('clean-up', { debug }).privateFolder, { recursive: true, force: true });
  return exitCodes.find((code) => code !== EXIT.ok) ?? EXIT.ok;
}
