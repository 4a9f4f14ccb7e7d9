import type { Rule } from '@sovereign-actions/core';

export const RULES = {
  badNews: {
    id: 'evidence-of-failure',
    title: 'The package is evidence of a deployment that failed or left its boundary',
    severity: 'warning',
    why: 'The package is genuine and stored, but a step in it failed, was cut off or found something outside the boundary.',
    fix: 'Read the report. Correct what the step found and deploy again; this package stays as it is.',
  },
  cloudBroken: {
    id: 'seal/broken',
    title: 'The trail shows something that must not be',
    severity: 'error',
    why: 'A digest file that does not hold, a call outside the boundary, a signature with the release key that this deployment did not make, a change of the key or of the trail itself: the record alone would never have shown it.',
    fix: 'Find out from the events in the seal what happened, and treat it as an incident until it is explained.',
  },
  cloudUnknown: {
    id: 'seal/gap',
    title: 'What the cloud saw of a deployment cannot be known in full',
    severity: 'warning',
    why: 'For a time without digest files nobody can say what happened in it; events that the trail leaves out, and answers that the sealing role does not get, are missing in the same way. The seal holds for the rest.',
    fix: 'The finding names what is missing. See that the trail covers every region and account and keeps all management events, and that the role may ask about trail and keys.',
  },
  overdue: {
    id: 'seal/overdue',
    title: 'A record was never sealed',
    severity: 'error',
    why: 'For more than five weeks nothing has joined it with what the cloud saw: the job did not run, or refused it each time. Logs and keys that a seal needs are not kept for ever.',
    fix: 'Seal it by its name, with "record" set to its SHA-256: what the trail no longer has, the seal then names.',
  },
  altered: {
    id: 'seal/altered',
    title: 'Somebody hid or wrote over evidence',
    severity: 'error',
    why: 'No step does that. A delete marker takes a package out of the plain list, and a newer version takes its place for who asks without a version; the locked one is still there.',
    fix: 'Find out in the trail who did it, and take the right away. "sovereign list" shows what was done; it and the other commands read the version that was written first.',
  },
  forged: {
    id: 'seal/forged',
    title: 'What lies in the place of a seal is none',
    severity: 'error',
    why: 'It does not verify, or seals another package. Whoever may write to the store can put it there, and the record then looks sealed.',
    fix: 'Find out in the trail who wrote it, and take the right away. It is looked for among what came in the last two days; the true seal is stored beside it, under a name that carries its own SHA-256. A record that has none by then is sealed with "record" and its SHA-256.',
  },
  unsealed: {
    id: 'seal/refused',
    title: 'A record cannot be sealed',
    severity: 'error',
    why: 'A package that does not verify, or that names no session and no key, cannot be joined with what the cloud saw.',
    fix: 'Verify it with "sovereign verify". Let deployments take their role with assume-role-oidc, in the same ledger.',
  },
} as const satisfies Record<string, Rule>;
