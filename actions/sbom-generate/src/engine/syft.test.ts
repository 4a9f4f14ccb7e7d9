import { existsSync, writeFileSync } from 'node:fs';
import type { Context, SovereignError, ToolResult } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { describe, expect, it } from 'vitest';
import type { Package } from '../graph.ts';
import { scanWithSyft } from './syft.ts';

const BILL = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components: [
    {
      type: 'library',
      'bom-ref': 'a',
      name: 'a',
      version: '1.0.0',
      purl: 'pkg:npm/a@1.0.0',
      properties: [{ name: 'syft:location:0:path', value: '/web/package-lock.json' }],
    },
    { type: 'library', 'bom-ref': 'b', name: 'b', version: 'UNKNOWN', purl: 'pkg:npm/b@UNKNOWN' },
    { type: 'file', 'bom-ref': 'f', name: '/etc/passwd' },
  ],
  dependencies: [{ ref: 'a', dependsOn: ['b'] }],
};

interface Call {
  args: readonly string[];
  env: Record<string, string>;
  cwd: string;
}

/** A syft that answers what it is told to. */
function fake({ pinned = false, version = '1.44.0', bill = JSON.stringify(BILL), result = {} as Partial<ToolResult> } = {}) {
  const calls: Call[] = [];
  const tools: Context['tools'] = {
    find: async (name) => ({ name, path: '/opt/syft', sha256: 'ab'.repeat(32), source: 'path' }),
    run: async (_, args, { env = {}, cwd = '' } = {}) => {
      calls.push({ args, env, cwd });
      if (args[0] === 'version') return { exitCode: 0, stdout: JSON.stringify({ application: 'syft', version }, null, 1), stderr: '' };
      const file = args.find((arg) => arg.startsWith('cyclonedx-json@1.6='))?.split('=')[1];
      if (file) writeFileSync(file, bill);
      return { exitCode: 0, stdout: '', stderr: '', ...result };
    },
  };
  const { context } = testContext({ tools });
  const boundary = {
    ...context.boundary,
    tools: pinned ? [{ name: 'syft', version: '1.44.0', url: 'https://m.eu/syft', sha256: 'ab'.repeat(32) }] : [],
  };
  return { calls, context: { ...context, boundary } };
}

const rootOf = (): Package => ({ type: 'generic', name: '', folder: '.', hashes: [], edges: [] });
const scan = (context: Context, more: object = {}) =>
  scanWithSyft(context, { scheme: 'dir', path: '/src', installed: false, ...more }, rootOf(), '.');

describe('the engine syft', () => {
  it('gives what syft found, with what it does not say as gaps', async () => {
    const { context } = fake();
    const { reading, gaps, engine } = await scan(context);
    expect(engine).toEqual({ name: 'syft', version: '1.44.0', sha256: 'ab'.repeat(32) });
    expect(gaps).toEqual([expect.stringContaining('passes over what it cannot read')]);
    const [root, a, b] = reading.packages;
    expect(reading.packages).toHaveLength(3);
    expect(a).toMatchObject({ purl: 'pkg:npm/a@1.0.0', place: 'web/package-lock.json', gap: { state: 'unknown' } });
    expect(b?.version).toBeUndefined();
    expect(b?.purl).toBe('pkg:npm/b');
    expect(root?.edges).toEqual([{ to: a, kind: 'contains' }]);
    expect(a?.edges).toEqual([{ to: b, kind: 'required' }]);
  });

  it('runs in an empty folder that is gone afterwards, with nothing that asks the network', async () => {
    const { context, calls } = fake();
    await scan(context, { installed: true });
    const [, { args, env, cwd }] = calls as [Call, Call];
    expect(args.slice(0, 2)).toEqual(['scan', 'dir:/src']);
    expect(args.join(' ')).toContain('--override-default-catalogers image');
    expect(env).toMatchObject({
      SYFT_CHECK_FOR_APP_UPDATE: 'false',
      SYFT_GOLANG_USE_PACKAGES_LIB: 'false',
      HOME: cwd,
      HTTPS_PROXY: 'http://127.0.0.1:9',
    });
    expect(existsSync(cwd)).toBe(false);
  });

  it('takes a program that does not know its version by its digest alone', async () => {
    const version = '[not provided]';
    await expect(scan(fake({ version }).context)).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
    expect((await scan(fake({ version, pinned: true }).context)).engine.version).toBe('unknown');
  });

  it.each<[string, Parameters<typeof fake>[0], string]>([
    ['too old', { version: '1.17.9' }, 'ENGINE_FAILED'],
    ['of a major version that is not known', { version: '2.0.0' }, 'ENGINE_FAILED'],
    ['something else', { version: 'none' }, 'ENGINE_FAILED'],
    ['failing', { result: { exitCode: 1, stderr: '\u001b[31merror\u001b[0m: no such file\n' } }, 'ENGINE_FAILED'],
    ['writing nothing', { bill: '' }, 'DOCUMENT_INVALID'],
    ['writing something else', { bill: '{}' }, 'DOCUMENT_INVALID'],
  ])('is an error where the program is %s', async (_, options, code) => {
    const { context, calls } = fake(options);
    const error = await scan(context).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
    if (options?.result) expect((error as SovereignError).details).toEqual(['error: no such file']);
    expect(existsSync(calls[0]?.cwd as string)).toBe(false);
  });
});
