import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { Files, type Host, runAction, type StepResult, terminalHost } from '@sovereign-actions/core';
import type { Sandbox } from '@sovereign-actions/sandbox';
import { type ActionName, loadAction } from '../actions.ts';
import { rehearsalError } from './errors.ts';
import { imageFiles } from './image.ts';
import { pipeline, tokenClaims } from './pipeline.ts';

/** Marks a folder as one that a rehearsal wrote, and that the next one may therefore empty. */
const MARKER = '.rehearsal';

/**
 * Makes the output folder empty: what an earlier rehearsal left would get into this one's ledger. A folder with anything
 * else in it is left alone.
 * @throws OUTPUT_IN_USE, FILE_UNWRITABLE
 */
export async function prepareOutput(output: string): Promise<void> {
  const files = new Files(output);
  const kind = await files.kind('.');
  if (kind === 'folder' && (await files.list('.')).length > 0) {
    if ((await files.kind(MARKER)) !== 'file') {
      throw rehearsalError(
        'OUTPUT_IN_USE',
        `${output} has files that no rehearsal wrote.`,
        'Name another folder with --output-dir; it is emptied before each rehearsal.',
      );
    }
    await rm(output, { recursive: true, force: true });
  }
  await files.write(MARKER, 'This folder belongs to "sovereign rehearse", which empties it.\n');
}

export interface RehearsalOptions {
  /** Absolute paths. */
  repository: string;
  output: string;
  /** Folder that the image carries. Default: the repository. */
  artifact?: string | undefined;
  terraform?: string | undefined;
  plan?: string | undefined;
  /** The team's own boundary, for the steps that only read. */
  own: { boundary: string } | { preset: string };
  sandbox: Sandbox;
  debug: boolean;
}

export interface RehearsedStep {
  action: ActionName;
  title: string;
  result: StepResult;
  /** What the step printed. */
  log: string;
  milliseconds: number;
}

/** A rehearsal tells of each step when it ends; a step that an earlier failure kept from running is told as well. */
export type OnStep = (step: RehearsedStep | { action: ActionName; skipped: true }) => void;

export interface RehearsalResult {
  /** The exit code of the first step that failed, else 0. */
  exitCode: number;
  /** Image by digest in the sandbox's registry. */
  image?: string;
  package?: string;
  report?: string;
  trust: string;
}

/**
 * Releases a repository in a sandbox region, step by step as the templates do. Reads the repository and writes into the
 * output folder alone.
 */
export async function rehearse(options: RehearsalOptions, onStep: OnStep): Promise<RehearsalResult> {
  const { repository, output, sandbox, artifact = repository } = options;
  const facts = terminalHost({ cwd: repository, env: {} }).facts;
  const boundary = await sandbox.writeBoundary(output);
  const created = await commitTime(repository);
  const layout = path.join(output, 'image');
  const claims = tokenClaims(facts);
  const { buildImage } = await import('@sovereign-actions/oci');
  await buildImage({
    folder: layout,
    files: await imageFiles(artifact, [output]),
    config: {
      entrypoint: ['node', '/app/index.js'],
      workingDir: '/app',
      user: '65532',
      labels: {
        'org.opencontainers.image.source': claims.repository as string,
        ...(facts.commit && { 'org.opencontainers.image.revision': facts.commit }),
      },
    },
    created,
  });
  const trust = path.join(output, 'trust.json');
  await new Files(output).write(trust, await trustFile(sandbox));

  // The steps of a job share an environment; nothing of this machine's own AWS settings gets into it.
  const env: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    HOME: output,
    NO_COLOR: '1',
    SOURCE_DATE_EPOCH: String(created),
    SOVEREIGN_ID_TOKEN: sandbox.mintToken(claims),
  };
  const results = new Map<ActionName, StepResult>();
  const steps = pipeline(
    {
      repository,
      output,
      layout,
      image: `${sandbox.registry}/${imageName(claims.repository as string)}:${facts.commit?.slice(0, 12) ?? 'rehearsal'}`,
      role: sandbox.roles.build,
      terraform: options.terraform,
      plan: options.plan,
      own: options.own,
    },
    (action) => results.get(action)?.outputs ?? {},
  );
  let exitCode = 0;
  for (const next of steps) {
    const { action, inputs, always = false, own = false } = next();
    if (exitCode !== 0 && !always) {
      onStep({ action, skipped: true });
      continue;
    }
    const log: string[] = [];
    const stream = { write: (text: string) => void log.push(text) };
    const flags = { ...(own ? {} : { boundary }), ledger: path.join(output, 'ledger'), ...inputs };
    const host: Host = terminalHost({ flags, env, cwd: repository, stdout: stream, stderr: stream, debug: options.debug });
    const started = performance.now();
    const { title } = await loadAction(action);
    const result = await runAction(await loadAction(action), host);
    results.set(action, result);
    exitCode ||= result.exitCode;
    onStep({ action, title, result, log: log.join(''), milliseconds: performance.now() - started });
  }
  const image = results.get('cosign-sign-verify')?.outputs.image;
  const { package: tar, report } = results.get('evidence-upload')?.outputs ?? {};
  return { exitCode, trust, ...(image && { image }), ...(tar && { package: tar }), ...(report && { report }) };
}

/** The trust that a stranger would get from the team: the release key, the log and the time-stamp authority of the sandbox. */
async function trustFile(sandbox: Sandbox): Promise<string> {
  const { parseChain, parseLogKey, parseTrust, writeTrust } = await import('@sovereign-actions/sigstore');
  const { keys } = parseTrust(sandbox.keys.release.publicKeyPem, 'release');
  return writeTrust({
    keys,
    logs: [{ url: `http://127.0.0.1:${sandbox.ports.rekor}`, publicKey: parseLogKey(sandbox.rekorPublicKeyPem, 'rekor') }],
    authorities: [{ url: `http://127.0.0.1:${sandbox.ports.tsa}/api/v1/timestamp`, chain: parseChain(sandbox.tsaChainPem, 'tsa') }],
  });
}

/** A repository name that registries take. */
const imageName = (repository: string): string =>
  repository
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/(^|\/)-+|-+(\/|$)/g, '$1$2') || 'rehearsal';

/** Seconds since the epoch of the last commit; 0 outside of a git repository, so that bytes stay the same. */
async function commitTime(folder: string): Promise<number> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, 'log', '-1', '--format=%ct']);
    return Number(stdout.trim()) || 0;
  } catch {
    return 0;
  }
}
