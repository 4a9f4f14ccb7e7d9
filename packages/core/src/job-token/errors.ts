import { errorTable } from '../errors.ts';

export const tokenError = errorTable({
  TOKEN_INVALID: { exit: 'identity', about: 'What the job was given as its OIDC token is not a signed JWT.' },
  TOKEN_ISSUER: {
    exit: 'identity',
    about: 'The token is from an issuer that is not in the boundary, or not from the server that runs the job.',
  },
  TOKEN_AUDIENCE: { exit: 'identity', about: 'The token is not for the audience of the boundary alone.' },
  TOKEN_TIME: { exit: 'identity', about: 'The token is expired, about to expire or not valid yet by the clock of the runner.' },
  TOKEN_ALGORITHM: { exit: 'identity', about: 'The token is not signed with an algorithm that counts.' },
  TOKEN_RUNNER: { exit: 'identity', about: 'The token does not say that the job runs on a self-hosted runner.' },
  TOKEN_SIGNATURE: { exit: 'identity', about: "The token's signature does not hold with the keys of its issuer, or cannot be checked." },
  TOKEN_PIN: {
    exit: 'identity',
    about: 'The token is not from a run that the boundary requires: repository, owner, ref, environment, event or workflow.',
  },
});
