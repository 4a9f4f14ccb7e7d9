import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, describe, expect, it } from 'vitest';
import { titled } from './confinement.ts';
import { ACTIONS, release, releaseJob } from './release.ts';
import { RunnerJob } from './runner.ts';

const CLI = path.resolve(import.meta.dirname, '../../packages/cli/dist/index.js');
const run = promisify(execFile);

afterAll(() => RunnerJob.removeAll());

const traces = (folder: string) => path.join(mkdtempSync(path.join(folder, 'trace-')), 'calls');
/** Traces a program and all of its children, one file for each. */
const strace = (file: string) => ['strace', '-ff', '-qq', '-s', '256', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-o', file];
const noTrace =
  spawnSync('strace', ['-qq', '-e', 'trace=connect', '-o', '/dev/null', 'true']).status === 0
    ? undefined
    : 'strace is not there, or may not trace';

/** Where the traced processes connected or sent to: an address with its port, a path of a socket, or the call where it is something else. */
function destinations(file: string): string[] {
  const folder = path.dirname(file);
  const calls = readdirSync(folder).flatMap((name) => readFileSync(path.join(folder, name), 'utf8').match(/^.*\bsa_family=.*$/gm) ?? []);
  return [
    ...new Set(
      calls.map((call) => {
        const ip = /sin_port=htons\((\d+)\), sin_addr=inet_addr\("([\d.]+)"\)/.exec(call);
        return ip ? `${ip[2]}:${ip[1]}` : (/sun_path=@?"([^"]+)"/.exec(call)?.[1] ?? call);
      }),
    ),
  ].sort();
}

describe.skipIf(noTrace)(titled('what the system is asked to connect to', noTrace), () => {
  it('is seen by this test', async () => {
    const file = traces(new RunnerJob().temp);
    const script = "require('node:net').connect(9, '127.0.0.2').on('error', () => {})";
    const [program = '', ...rest] = [...strace(file), process.execPath, '-e', script];
    await run(program, rest);
    expect(destinations(file)).toEqual(['127.0.0.2:9']);
  });

  it('by a release: the services of the boundary on loopback, and nothing that looks a name up', async () => {
    const sandbox = await startSandbox();
    try {
      const job = await releaseJob(sandbox);
      const file = traces(job.temp);
      const steps = await release(job, sandbox, { wrap: strace(file) });
      for (const action of ACTIONS) expect(steps[action].run.code, steps[action].run.log).toBe(0);
      // The job has a token and its boundary asks for no evidence of its place: nothing of it goes to instance or task metadata.
      // It signs with a key, and seals nothing: neither Fulcio nor the trail is asked.
      const { imds, ecs, fulcio, cloudtrail, ...services } = sandbox.ports;
      expect([imds, ecs, fulcio, cloudtrail]).not.toContain(undefined);
      expect(destinations(file)).toEqual(
        Object.values(services)
          .map((port) => `127.0.0.1:${port}`)
          .sort(),
      );
    } finally {
      await sandbox.close();
    }
  }, 60_000);

  it('by a rehearsal: loopback alone', async () => {
    const sandbox = await startSandbox();
    const job = await releaseJob(sandbox);
    await sandbox.close();
    const file = traces(job.temp);
    const [program = '', ...rest] = [
      ...strace(file),
      process.execPath,
      ...[CLI, 'rehearse', '.', '--artifact', 'out/image', '--preset', 'eusc', '--output-dir', 'rehearsal'],
    ];
    const { stdout } = await run(program, rest, { cwd: job.workspace, env: { PATH: process.env.PATH, HOME: job.temp } });
    expect(stdout).toContain('sovereign verify');
    const seen = destinations(file);
    expect(seen.length).toBeGreaterThanOrEqual(7);
    for (const destination of seen) expect(destination).toMatch(/^127\.0\.0\.1:\d+$/);
  }, 60_000);
});
