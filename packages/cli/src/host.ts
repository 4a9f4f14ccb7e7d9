import { type ConsoleOptions, gitlabHost, type Host, terminalHost } from '@sovereign-actions/core';

/** The host that a command runs a step on: the job of GitLab that it is in, or a terminal. */
export const hostFor = (step: string, options: ConsoleOptions): Host =>
  process.env.GITLAB_CI === 'true' ? gitlabHost(step, options) : terminalHost(options);
