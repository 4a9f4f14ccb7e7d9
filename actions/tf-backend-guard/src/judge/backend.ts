import type { Boundary, Finding } from '@sovereign-actions/core';
import { ARGUMENTS, NESTED } from '../options.ts';
import { RULES } from '../rules.ts';
import { Findings, type Subject } from '../subject.ts';
import { judgeAccess, judgeDisarmed } from './access.ts';
import { quote } from './arn.ts';
import { judgeEncryption, judgeLock } from './encryption.ts';
import { judgePlace, judgeWorkspaces } from './place.ts';
import { judgeTraffic } from './traffic.ts';

/** Judges an effective s3 backend against the boundary. Pure. */
export function judgeBackend(subject: Subject, boundary: Boundary): Finding[] {
  const found = new Findings(subject);
  judgeNames(found);
  judgePlace(found, boundary);
  judgeWorkspaces(found, boundary);
  judgeEncryption(found, boundary);
  judgeLock(found, boundary);
  judgeAccess(found, boundary);
  judgeTraffic(found, boundary);
  judgeDisarmed(found, boundary);
  return found.list;
}

/** Judges state that is read from an s3 backend; how it was encrypted and locked is for its owner to declare. Pure. */
export function judgeRemoteState(subject: Subject, boundary: Boundary): Finding[] {
  const found = new Findings(subject);
  judgeNames(found);
  judgePlace(found, boundary);
  if (subject.effective.workspace) judgeWorkspaces(found, boundary);
  judgeAccess(found, boundary);
  judgeTraffic(found, boundary);
  judgeDisarmed(found, boundary);
  return found.list;
}

/** Reports every name that the backend does not have: beside `-backend-config` Terraform passes over it in silence. */
function judgeNames(found: Findings): void {
  for (const [name, setting] of found.subject.effective.settings) {
    if (setting.computed && setting.value.kind === 'literal')
      found.add(
        RULES.environment,
        name,
        `${name} of ${found.subject.name} is worked out from variables: another command line may give others.`,
      );
    if (!ARGUMENTS.has(name)) {
      found.add(RULES.argument, name, `${found.subject.name} sets ${quote(name)}, which the s3 backend does not have.`);
      continue;
    }
    const known = NESTED[name];
    if (!known || setting.value.kind !== 'object') continue;
    for (const inner of setting.value.entries.keys()) {
      if (!known.includes(inner))
        found.add(RULES.argument, name, `${found.subject.name} sets ${quote(inner)} in ${name}, which the s3 backend does not have.`, {
          key: `${name}.${inner}`,
        });
    }
  }
}
