import type { Declaration, Setting } from '../terraform/file.ts';
import type { Value } from '../terraform/value.ts';
import { NOT_KNOWN, type Packed, readMessage, readMessagePack } from './wire.ts';
import { zipMember } from './zip.ts';

/** The backend that a saved plan is applied to, whatever the configuration says by then. */
export interface PlannedBackend {
  declaration: Declaration;
  workspace?: Setting;
}

/** Numbers of the fields in `planfile.proto` (hashicorp/terraform, opentofu/opentofu). */
const FIELD = { backend: 13, stateStore: 29, type: 1, config: 2, workspace: 3, msgpack: 1 };

/** Reads the backend of a plan that `terraform plan -out` saved, or says why it cannot be read. */
export function readSavedPlan(bytes: Buffer, file: string): PlannedBackend | { unread: string } {
  if (bytes.subarray(0, 4).toString('latin1') !== 'PK\x03\x04')
    return {
      unread: bytes.subarray(0, 200).toString('utf8').trimStart().startsWith('{')
        ? 'it is JSON, or a plan that OpenTofu has encrypted: name the file that "terraform plan -out" wrote'
        : 'it is no plan that "terraform plan -out" wrote',
    };
  const member = zipMember(bytes, 'tfplan');
  const plan = member && readMessage(member);
  if (!plan) return { unread: 'it is damaged' };
  for (const [kind, field] of [
    ['backend', FIELD.backend],
    ['state_store', FIELD.stateStore],
  ] as const) {
    const message = plan.get(field)?.at(-1);
    if (!Buffer.isBuffer(message)) continue;
    const backend = readMessage(message);
    const type = backend?.get(FIELD.type)?.at(-1);
    if (!backend || !Buffer.isBuffer(type)) return { unread: 'its backend is damaged' };
    const value = backend.get(FIELD.config)?.at(-1);
    const packed = Buffer.isBuffer(value) ? readMessage(value)?.get(FIELD.msgpack)?.at(-1) : undefined;
    const config = Buffer.isBuffer(packed) ? readMessagePack(packed) : undefined;
    if (!(config instanceof Map)) return { unread: 'the settings of its backend cannot be read' };
    const settings = new Map<string, Setting>();
    for (const [name, inner] of config) {
      const known = unpacked(inner);
      if (known) settings.set(name, { value: known, line: 1, column: 1 });
    }
    const workspace = backend.get(FIELD.workspace)?.at(-1);
    return {
      declaration: { kind, type: type.toString('utf8'), settings, file, line: 1, column: 1 },
      ...(Buffer.isBuffer(workspace) &&
        workspace.length > 0 && {
          workspace: { value: { kind: 'literal', value: workspace.toString('utf8') }, line: 1, column: 1, from: file, file },
        }),
    };
  }
  return { unread: 'it names no backend' };
}

function unpacked(packed: Packed): Value | undefined {
  if (packed === null) return undefined;
  if (packed === NOT_KNOWN) return { kind: 'expression' };
  if (Array.isArray(packed)) return { kind: 'list', items: packed.map(unpacked).filter((item) => item !== undefined) };
  if (packed instanceof Map)
    return {
      kind: 'object',
      entries: new Map(
        [...packed].flatMap(([key, inner]): [string, Value][] => {
          const value = unpacked(inner);
          return value ? [[key, value]] : [];
        }),
      ),
    };
  return { kind: 'literal', value: packed as string | number | boolean };
}
