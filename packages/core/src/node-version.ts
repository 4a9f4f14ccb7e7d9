/** What actions declare (`using: node24`) and what the command line needs. */
export const NODE_FOR_ACTIONS = '24.0';
export const NODE_FOR_CLI = '20.19';

/**
 * Says what is wrong when this Node is older than `minimum` (`major.minor`), else undefined.
 * Imports nothing, so that it can be asked before anything that an old Node cannot load.
 */
export function nodeTooOld(minimum: string, version = process.versions.node): { message: string; fix: string } | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return {
    message: `This is Node ${version}; Node ${minimum} or newer is needed.`,
    fix:
      minimum === NODE_FOR_ACTIONS
        ? 'Use a runner that has Node 24: actions/runner 2.327.1 or newer, or on Forgejo and Gitea a job image with Node 24.'
        : 'Install a newer Node.',
  };
}
