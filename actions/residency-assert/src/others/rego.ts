import { type Finding, finding, isObject, type Place, SovereignError, type Tool, type Tools } from '@sovereign-actions/core';
import { policyError } from '../errors.ts';
import { at } from '../plan/types.ts';
import { RULES } from '../rules.ts';

export interface RegoRequest {
  tools: Tools;
  /** Absolute paths of Rego files or folders. */
  policies: readonly string[];
  /** Absolute paths of data files or folders. */
  data: readonly string[];
  /** Namespaces; `main` when none is named, `*` for all. */
  namespaces: readonly string[];
  /** Whether all files are judged as one input, a list of `{path, contents}`. */
  combine: boolean;
  /** What is judged: absolute path, and the name for findings. */
  inputs: readonly { path: string; name: string }[];
  cwd: string;
}

export interface RegoOutcome {
  findings: Finding[];
  /** The program that judged, with its digest for the record. */
  tool: Tool;
  /** How many results of any kind there were. */
  results: number;
}

/**
 * Judges files by the user's own policies as conftest does: rules `deny`, `violation` and `warn`, exceptions, namespaces, data.
 * Runs conftest, or opa where there is no conftest; the boundary can pin either by its SHA-256.
 * @throws POLICY_FAILED, POLICY_EMPTY, TOOL_MISSING, TOOL_DIGEST_MISMATCH…
 */
export async function judgeByRego(request: RegoRequest): Promise<RegoOutcome> {
  let tool: Tool;
  let run = withConftest;
  try {
    tool = await request.tools.find('conftest');
  } catch (error) {
    if (!(error instanceof SovereignError) || error.code !== 'TOOL_MISSING') throw error;
    tool = await request.tools.find('opa');
    run = withOpa;
  }
  const outcome = await run(request, tool);
  const { namespaces } = request;
  const empty = (namespaces.length > 0 ? namespaces : ['main']).filter(
    (name) => (name === '*' ? outcome.results : (outcome.byNamespace.get(name) ?? 0)) === 0,
  );
  if (empty.length > 0)
    throw policyError(
      'POLICY_EMPTY',
      `No rule of namespace ${empty.join(', ')} was evaluated.`,
      'Write rules called deny, violation or warn into this namespace, or name theirs as input "policy-namespaces".',
    );
  return { findings: outcome.findings, results: outcome.results, tool };
}

type Run = (
  request: RegoRequest,
  tool: Tool,
) => Promise<{ findings: Finding[]; results: number; byNamespace: ReadonlyMap<string, number> }>;

const withConftest: Run = async ({ tools, policies, data, namespaces, combine, inputs, cwd }, tool) => {
  const all = namespaces.includes('*');
  const args = [
    'test',
    '--output=json',
    '--no-color',
    ...policies.map((path) => `--policy=${path}`),
    ...data.map((path) => `--data=${path}`),
    ...(all ? ['--all-namespaces'] : namespaces.map((name) => `--namespace=${name}`)),
    ...(combine ? ['--combine'] : []),
    '--',
    ...inputs.map(({ path }) => path),
  ];
  const { stdout, stderr, exitCode } = await tools.run(tool, args, { cwd });
  const groups = exitCode === 0 || exitCode === 1 ? parse(stdout) : undefined;
  // What it cannot evaluate it says on the other channel, with the exit code of a finding.
  if (!Array.isArray(groups)) throw failed('conftest', stderr);
  const findings: Finding[] = [];
  const byNamespace = new Map<string, number>();
  const count = (namespace: string, more: number) => byNamespace.set(namespace, (byNamespace.get(namespace) ?? 0) + more);
  for (const group of groups) {
    const named = inputs.find(({ path }) => path === at(group, 'filename'))?.name ?? inputs[0]?.name ?? '.';
    const namespace = text(at(group, 'namespace')) || 'main';
    const successes = at(group, 'successes');
    count(namespace, typeof successes === 'number' ? successes : 0);
    for (const [kind, severity] of [
      ['failures', 'error'],
      ['warnings', 'warning'],
      ['exceptions', undefined],
    ] as const) {
      const list = at(group, kind);
      for (const result of Array.isArray(list) ? list : []) {
        count(namespace, 1);
        if (severity !== undefined) findings.push(findingOf(result, namespace, named, severity, at(result, 'loc')));
      }
    }
  }
  return { findings, results: [...byNamespace.values()].reduce((sum, count) => sum + count, 0), byNamespace };
};

const FAILURE = /^(?:deny|violation)(?:_[a-zA-Z0-9]+)*$/;
const WARNING = /^warn(?:_[a-zA-Z0-9]+)*$/;

const withOpa: Run = async ({ tools, policies, data, namespaces, combine, inputs, cwd }, tool) => {
  if (combine || namespaces.includes('*'))
    throw policyError('POLICY_FAILED', 'opa alone neither combines files nor finds namespaces.', 'Install conftest on the runner.');
  const findings: Finding[] = [];
  const byNamespace = new Map<string, number>();
  const count = (namespace: string, more: number) => byNamespace.set(namespace, (byNamespace.get(namespace) ?? 0) + more);
  for (const { path, name } of inputs) {
    for (const namespace of namespaces.length > 0 ? namespaces : ['main']) {
      const from = [...policies, ...data].flatMap((file) => ['--data', file]);
      const { stdout, stderr, exitCode } = await tools.run(tool, ['eval', '--format=json', ...from, '--input', path, `data.${namespace}`], {
        cwd,
      });
      const answer = exitCode === 0 ? parse(stdout) : undefined;
      if (!isObject(answer)) throw failed('opa', stderr);
      const list = at(answer, 'result');
      const expressions = at(Array.isArray(list) ? list[0] : undefined, 'expressions');
      const rules = at(Array.isArray(expressions) ? expressions[0] : undefined, 'value');
      if (!isObject(rules)) continue;
      const excused = new Set(flatten(rules.exception));
      for (const [rule, found] of Object.entries(rules)) {
        const severity = FAILURE.test(rule) ? 'error' : WARNING.test(rule) ? 'warning' : undefined;
        if (severity === undefined) continue;
        count(namespace, 1);
        const suffix = rule.replace(/^(?:deny|violation|warn)_?/, '');
        if (excused.has(suffix)) continue;
        if (!Array.isArray(found)) throw failed('opa', `data.${namespace}.${rule} is no set`);
        for (const result of found) {
          const message = typeof result === 'string' ? result : at(result, 'msg');
          if (typeof message !== 'string') throw failed('opa', `"msg" of data.${namespace}.${rule} is no text`);
          const metadata = isObject(result) ? result : undefined;
          findings.push(findingOf({ msg: message, metadata }, namespace, name, severity, at(result, '_loc')));
        }
      }
    }
  }
  return { findings, results: [...byNamespace.values()].reduce((sum, count) => sum + count, 0), byNamespace };
};

const flatten = (value: unknown): unknown[] => (Array.isArray(value) ? value.flatMap(flatten) : [value]);

function findingOf(result: unknown, namespace: string, file: string, severity: 'error' | 'warning', location: unknown): Finding {
  const message = text(at(result, 'msg')) || 'a rule without a message';
  const metadata = at(result, 'metadata');
  const resource = text(at(metadata, 'resource') ?? at(metadata, 'address')) || namespace;
  return finding(RULES.policy, { resource, severity, message, place: placeOf(location) ?? { file }, key: `${namespace} ${message}` });
}

function placeOf(location: unknown): Place | undefined {
  const [file, line] = [at(location, 'file'), Number(at(location, 'line'))];
  if (typeof file !== 'string' || file === '' || /^\/|(?:^|\/)\.\.(?:\/|$)/.test(file)) return undefined;
  return { file: file.slice(0, 300), ...(Number.isInteger(line) && line > 0 && { line }) };
}

function parse(output: string): unknown {
  try {
    return JSON.parse(output) as unknown;
  } catch {
    return undefined;
  }
}

const failed = (program: string, reason: string) =>
  policyError(
    'POLICY_FAILED',
    `${program} could not judge: ${text(reason) || 'it gave no reason'}.`,
    `Run ${program} by hand with the same policies.`,
  );

/** One line of printable text. */
const text = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .trim()
        .replace(/\.$/, '')
        .slice(0, 500)
    : '';
