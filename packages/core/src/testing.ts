import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { presetBoundary } from './boundary/boundary.ts';
import { parseBoundary } from './boundary/load.ts';
import type { Check, Context, Material } from './context.ts';
import { type Action, inputsOf, parseInputs } from './contract.ts';
import type { Example, ExampleSet } from './examples.ts';
import { Files } from './files.ts';
import type { Finding } from './finding.ts';
import { sha256Hex } from './hash.ts';

/** What a step wrote into its record during a test. */
export interface TestRecord {
  took: Material[];
  made: Material[];
  kept: Map<string, Uint8Array>;
  checks: Check[];
  facts: Record<string, string | number | boolean>;
  lines: string[];
  masked: string[];
}

const absent = (what: string) => () => {
  throw new TypeError(`this test gave the context no ${what}`);
};

/**
 * A context for unit tests: a new temporary folder, the `eusc` preset, a record in memory, no network and no clock but the one given.
 * Pass what the action under test needs.
 */
export function testContext(parts: Partial<Context> & { folder?: string } = {}): { context: Context; record: TestRecord; folder: string } {
  const { folder = mkdtempSync(path.join(tmpdir(), 'sovereign-test-')), ...given } = parts;
  const record: TestRecord = { took: [], made: [], kept: new Map(), checks: [], facts: {}, lines: [], masked: [] };
  const line = (text: string) => void record.lines.push(text);
  const keep = (name: string, bytes: Uint8Array, mediaType: string): Material => {
    const material = { name, sha256: sha256Hex(bytes), size: bytes.length, mediaType, kept: true };
    record.kept.set(name, bytes);
    record.made.push(material);
    return material;
  };
  const files = given.files ?? new Files(folder);
  const state = new Map<string, string>();
  const context: Context = {
    boundary: presetBoundary('eusc', folder),
    host: {
      facts: { product: 'terminal' },
      privateFolder: path.join(folder, '.private'),
      keepsPrivateFolder: true,
      mask: (secret) => void record.masked.push(secret),
      exportVariable: () => undefined,
      saveState: (name, value) => void state.set(name, value),
      state: (name) => state.get(name),
      oidcToken: absent('OIDC token'),
      env: () => undefined,
    },
    log: { info: line, warn: line, detail: () => undefined },
    fetch: absent('fetch'),
    aws: { call: absent('AWS calls') },
    registryCredentials: async () => undefined,
    record: {
      id: '20261123T120000000Z-test-00000000',
      folder: path.join(folder, '.ledger'),
      took: (material) => void record.took.push(material),
      made: (material) => void record.made.push(material),
      keep: async (name, bytes, mediaType) => keep(name, bytes, mediaType),
      keepFile: async (name, file, mediaType) => keep(name, await files.read(file), mediaType),
      check: (name, verdict, detail) => void record.checks.push({ name, verdict, detail }),
      fact: (name, value) => {
        record.facts[name] = value;
      },
    },
    files,
    tools: { find: absent('tools'), run: absent('tools') },
    now: () => Date.UTC(2026, 10, 23, 12),
    sourceDateEpoch: undefined,
    ...given,
  };
  return { context, record, folder };
}

/** What a step finds in an example of one of its rules. */
export async function findingsOfExample(
  action: Action,
  set: ExampleSet,
  example: Example,
  parts: Partial<Context> = {},
): Promise<readonly Finding[]> {
  const env: Record<string, string> = { ...set.env, ...example.env };
  const answers = { ...set.aws, ...example.aws };
  const call = async (_service: string, operation: string) => {
    const answer = answers[operation] ?? { error: 'AccessDenied' };
    if (!('error' in answer)) return answer;
    throw Object.assign(new Error(`${operation} failed`), { name: answer.error, $metadata: { httpStatusCode: 404 } });
  };
  const { context, folder } = testContext({ aws: { call } as unknown as Context['aws'], ...parts });
  const { 'sovereign.yaml': own, ...files } = example.files;
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const boundary = await parseBoundary(own ?? set.boundary, 'sovereign.yaml', folder);
  const inputs: Record<string, string> = { ...set.inputs, ...example.inputs };
  const values = parseInputs(inputsOf(action), (name) => inputs[name]);
  const outcome = await action.run({ ...context, boundary, host: { ...context.host, env: (name) => env[name] } }, values);
  return outcome.findings ?? [];
}
