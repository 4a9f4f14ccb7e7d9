import { COMMON_INPUTS, type Input, parseInputs } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { parseFlags } from './flags.ts';

const contract = {
  ...COMMON_INPUTS,
  path: { type: 'text', description: 'Where.', default: '.' },
  files: { type: 'list', description: 'Which.' },
  provenance: { type: 'boolean', description: 'Whether.', default: true },
  password: { type: 'text', description: 'Secret.', secret: true },
} as const satisfies Record<string, Input>;

const values = (...args: string[]) => {
  const { inputs } = parseFlags(args, contract);
  return parseInputs(contract, (name) => inputs.get(name));
};

describe('flags', () => {
  it('reads values, inline values, booleans, their negation and repeated lists', () => {
    expect(values('--path', 'a b', '--files=x', '--files', '#not\ny', '--no-provenance', '--comment')).toMatchObject({
      path: 'a b',
      files: ['x', 'y'],
      provenance: false,
      comment: true,
    });
    expect(values()).toMatchObject({ path: '.', files: [], provenance: true, comment: false });
  });

  it('keeps positionals and what follows --', () => {
    expect(parseFlags(['a.tar', '--json', '-h', '--', '--path'], contract)).toMatchObject({
      positionals: ['a.tar', '--path'],
      globals: new Set(['json', 'help']),
    });
  });

  it.each([
    [['--pth', 'x'], 'INPUT_UNKNOWN', 'Did you mean --path?'],
    [['--__proto__', 'x'], 'INPUT_UNKNOWN', '--help'],
    [['--no-path'], 'INPUT_UNKNOWN', '--help'],
    [['-x'], 'INPUT_UNKNOWN', ''],
    [['--path'], 'INPUT_INVALID', ''],
    [['--path', '--json'], 'INPUT_INVALID', ''],
    [['--path', 'a', '--path', 'b'], 'INPUT_INVALID', 'once'],
    [['--json=1'], 'INPUT_INVALID', ''],
    [['--password', 'hunter2'], 'INPUT_UNKNOWN', 'SOVEREIGN_PASSWORD'],
  ])('refuses %j', (args, code, hint) => {
    let thrown: unknown;
    try {
      parseFlags(args, contract);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code });
    expect((thrown as { fix: string }).fix).toContain(hint);
    expect(String(thrown)).not.toContain('hunter2');
  });

  it('takes an empty value as unset, as GitHub does', () => {
    expect(values('--path=')).toMatchObject({ path: '.' });
    expect(() => values('--preset', 'uesc')).toThrow(expect.objectContaining({ fix: expect.stringContaining('did you mean "eusc"?') }));
  });
});
