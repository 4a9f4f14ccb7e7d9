import { errorTable } from '../errors.ts';

export const egressError = errorTable({
  EGRESS_REFUSED: { exit: 'policy', about: 'A connection to a host, port or address that the boundary does not name.' },
  EGRESS_REDIRECTED: { exit: 'policy', about: 'A server answered with a redirect where none is followed, or with too many.' },
  EGRESS_UNREACHABLE: { exit: 'failure', about: 'A host of the boundary, or its proxy, cannot be reached.' },
  EGRESS_UNTRUSTED: { exit: 'failure', about: 'TLS with a host failed, or its certificate is not trusted.' },
  EGRESS_TIMEOUT: { exit: 'failure', about: 'A host did not connect in time, or sent and took no byte for too long.' },
  EGRESS_INTERRUPTED: { exit: 'failure', about: 'A connection ended before the whole answer or body was there.' },
  ENDPOINT_OVERRIDDEN: {
    exit: 'policy',
    about: 'The environment or a configuration file would send traffic to another host or trust other certificates.',
  },
});
