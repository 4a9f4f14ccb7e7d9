import { type SovereignError, type Tools, toolError } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { judgeByRego, type RegoRequest } from './rego.ts';
import { contraryTo, findingsOfSarif } from './sarif.ts';

/** A program that answers what it is told to, and remembers how it was called. */
function program(name: string, answer: { stdout?: unknown; stderr?: string; exitCode?: number }) {
  const calls: string[][] = [];
  const tools: Tools = {
    find: async (sought) => {
      if (sought !== name) throw toolError('TOOL_MISSING', 'x', 'y');
      return { name, path: `/bin/${name}`, sha256: '0'.repeat(64), source: 'path' };
    },
    run: async (_, args) => {
      calls.push([...args]);
      const { stdout = '', stderr = '', exitCode = 0 } = answer;
      return { stdout: typeof stdout === 'string' ? stdout : JSON.stringify(stdout), stderr, exitCode };
    },
  };
  return { tools, calls };
}

const request = (tools: Tools, more: Partial<RegoRequest> = {}): RegoRequest => ({
  tools,
  policies: ['/w/policy'],
  data: ['/w/data.yaml'],
  namespaces: [],
  combine: false,
  inputs: [{ path: '/w/plan.json', name: 'plan.json' }],
  cwd: '/w',
  ...more,
});
const brief = async (given: RegoRequest) =>
  (await judgeByRego(given)).findings.map(({ message, severity, resource, place }) => [
    message,
    severity,
    resource,
    place?.file,
    place?.line,
  ]);
const codeOf = (given: RegoRequest) =>
  judgeByRego(given).then(
    () => 'ok',
    (error: unknown) => `${(error as SovereignError).code} ${(error as SovereignError).message}`,
  );

describe('conftest', () => {
  // As conftest 0.69 answers.
  const answer = [
    {
      filename: '/w/plan.json',
      namespace: 'main',
      successes: 1,
      warnings: [{ msg: 'careful', metadata: { query: 'data.main.warn' } }],
      failures: [
        { msg: 'bucket "b".\u001b[31m', metadata: { query: 'data.main.deny' } },
        { msg: 'with place', loc: { file: 'main.tf', line: 3 }, metadata: { query: 'data.main.deny_obj', resource: 'aws_x.y' } },
      ],
      exceptions: [{ msg: 'data.main.exception[_][_] == "skipped"' }],
    },
  ];

  it('gives failures, warnings and exceptions', async () => {
    const { tools, calls } = program('conftest', { stdout: answer, exitCode: 1 });
    expect(await brief(request(tools))).toEqual([
      ['bucket "b". [31m', 'error', 'main', 'plan.json', undefined],
      ['with place', 'error', 'aws_x.y', 'main.tf', 3],
      ['careful', 'warning', 'main', 'plan.json', undefined],
    ]);
    expect(calls).toEqual([['test', '--output=json', '--no-color', '--policy=/w/policy', '--data=/w/data.yaml', '--', '/w/plan.json']]);
    await judgeByRego(request(tools, { namespaces: ['*'], combine: true }));
    expect(calls[1]).toEqual(expect.arrayContaining(['--all-namespaces', '--combine']));
  });

  it.each<[string, Parameters<typeof program>[1], Partial<RegoRequest>, string]>([
    [
      'cannot evaluate',
      { stderr: 'Error: running test: load: 1 error', exitCode: 1 },
      {},
      'POLICY_FAILED conftest could not judge: Error: running test: load: 1 error.',
    ],
    ['crashes', { stdout: answer, stderr: 'panic', exitCode: 2 }, {}, 'POLICY_FAILED'],
    [
      'evaluates nothing',
      { stdout: [{ filename: '/w/plan.json', namespace: 'main', successes: 0 }] },
      {},
      'POLICY_EMPTY No rule of namespace main',
    ],
    ['answers nothing', { stdout: [] }, {}, 'POLICY_EMPTY'],
    [
      'evaluates one namespace of two',
      { stdout: answer, exitCode: 1 },
      { namespaces: ['main', 'other'] },
      'POLICY_EMPTY No rule of namespace other',
    ],
  ])('that %s is an error', async (_, answered, more, expected) =>
    expect(await codeOf(request(program('conftest', answered).tools, more))).toContain(expected),
  );
});

describe('opa', () => {
  const value = (rules: unknown) => ({ result: [{ expressions: [{ value: rules }] }] });
  it('stands in where there is no conftest', async () => {
    const rules = {
      deny: ['a'],
      deny_b: [{ msg: 'b', address: 'aws_b.c', _loc: { file: 'x.tf', line: '7' } }],
      warn: ['w'],
      deny_off: ['x'],
      helper: ['h'],
      exception: [['off']],
    };
    const { tools, calls } = program('opa', { stdout: value(rules) });
    expect(await brief(request(tools))).toEqual([
      ['a', 'error', 'main', 'plan.json', undefined],
      ['b', 'error', 'aws_b.c', 'x.tf', 7],
      ['w', 'warning', 'main', 'plan.json', undefined],
    ]);
    expect(calls).toEqual([
      ['eval', '--format=json', '--data', '/w/policy', '--data', '/w/data.yaml', '--input', '/w/plan.json', 'data.main'],
    ]);
  });

  it.each<[string, Parameters<typeof program>[1], Partial<RegoRequest>, string]>([
    ['has no such namespace', { stdout: {} }, {}, 'POLICY_EMPTY'],
    ['has no rules', { stdout: value({ helper: 1 }) }, {}, 'POLICY_EMPTY'],
    ['cannot evaluate', { stdout: '{"errors":[]}', stderr: 'x', exitCode: 2 }, {}, 'POLICY_FAILED opa could not judge: x.'],
    ['gives rules that are no sets', { stdout: value({ deny: true }) }, {}, 'POLICY_FAILED'],
    ['gives results without a text', { stdout: value({ deny: [7] }) }, {}, 'POLICY_FAILED'],
    ['is asked to combine', {}, { combine: true }, 'POLICY_FAILED'],
  ])('that %s is an error', async (_, answered, more, expected) =>
    expect(await codeOf(request(program('opa', answered).tools, more))).toContain(expected),
  );
});

describe('SARIF of other scanners', () => {
  const sarif = (results: unknown, run: object = {}) =>
    JSON.stringify({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'Checkov', rules: [{ id: 'R2', defaultConfiguration: { level: 'error' } }] } }, results, ...run }],
    });
  const result = (ruleId: string, more: object = {}) => ({
    ruleId,
    message: { text: 'why\nso' },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'infra/main.tf' }, region: { startLine: 4 } } }],
    ...more,
  });
  const brief = (text: string) =>
    findingsOfSarif('s.sarif', text).map(({ rule, severity, verdict, message }) => [
      rule.replace('residency/', ''),
      severity,
      verdict,
      message,
    ]);

  it('joins, with the level that it has or that its rule has', () => {
    expect(
      brief(
        sarif([
          result('R1'),
          result('R2'),
          result('R3', { level: 'note' }),
          result('R4', { kind: 'pass' }),
          result('R5', { suppressions: [{ kind: 'inSource' }] }),
        ]),
      ),
    ).toEqual([
      ['scanner', 'warning', 'broken', 'Checkov R1: why so'],
      ['scanner', 'error', 'broken', 'Checkov R2: why so'],
      ['scanner', 'note', 'broken', 'Checkov R3: why so'],
    ]);
    expect(findingsOfSarif('s', sarif([result('R1')]))[0]?.place).toEqual({ file: 'infra/main.tf', line: 4 });
    for (const uri of ['/etc/passwd', '../x', 'https://x/y', ''])
      expect(
        findingsOfSarif('s', sarif([result('R', { locations: [{ physicalLocation: { artifactLocation: { uri } } }] })]))[0]?.place,
      ).toEqual({ file: 's' });
  });

  it('is marked where it asks for what the boundary forbids', () => {
    expect(brief(sarif([result('CKV_AWS_144', { level: 'error' })]))).toEqual([
      ['contrary-advice', 'note', 'broken', 'Checkov CKV_AWS_144 asks for cross-region replication of buckets.'],
    ]);
    expect(contraryTo('AVD-AWS-0014')).toBeDefined();
    expect(contraryTo('CKV_AWS_145')).toBeUndefined();
  });

  it('of a run that failed, or of none, says nothing', () => {
    expect(brief(sarif([], { invocations: [{ executionSuccessful: false }] }))).toEqual([
      ['scanner', 'warning', 'unknown', 'Checkov says that its run failed (s.sarif).'],
    ]);
    for (const text of ['', '{', '[]', '{"version":"2.0.0","runs":[]}', '{"version":"2.1.0","runs":[]}', '{"version":"2.1.0"}'])
      expect(() => findingsOfSarif('s', text)).toThrow(expect.objectContaining({ code: 'DOCUMENT_UNREADABLE' }));
    for (const results of [null, [null, 7, {}]]) expect(() => findingsOfSarif('s', sarif(results))).not.toThrow();
  });
});
