import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { writeTrust } from '@sovereign-actions/sigstore';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportPackage } from '../../actions/evidence-upload/src/audit/export.ts';
import { BOUNDARY_TEXT, NODE_24, sampleKey } from '../../actions/evidence-upload/src/sample.ts';
import { Draft } from '../tampering/draft.ts';
import { openWorld, type World } from '../tampering/world.ts';
import { run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { bagit, cosign, jq, openssl } from './peers/index.ts';
import { ROOT } from './release.ts';

/* What a report and an export say that a stranger can run: every command, as it stands there, in a shell. */

const peers = [await bagit(), await cosign(), await jq(), await openssl()] as const;
const HOUR = 3_600_000;
const REPORTS = ['data/report.html', 'data/report.de.html', 'data/report.fr.html'];
const CERTIFICATE = '"$SUBJECT"';

withPeers('every command that is printed', peers, () => {
  let world: World;
  let scratch: string;
  beforeAll(async () => {
    world = await openWorld(Math.floor(Date.now() / HOUR - 10) * HOUR + HOUR / 6);
    scratch = await mkdtemp(path.join(tmpdir(), 'sovereign-printed-'));
  });
  afterAll(async () => {
    await world?.close();
    await rm(scratch, { recursive: true, force: true });
  });

  /** Runs a script where the tools are called as it calls them. */
  const shell = (script: string, cwd: string, env: Record<string, string> = {}) => {
    const tools = [
      `sovereign() { '${NODE_24}' --conditions=source '${path.join(ROOT, 'packages/cli/src/main.ts')}' "$@"; }`,
      `bagit.py() { '${pathOf(peers[0])}' "$@"; }`,
      `cosign() { '${pathOf(peers[1])}' "$@"; }`,
    ];
    return run('bash', ['-euo', 'pipefail', '-c', [...tools, script].join('\n')], { cwd, env });
  };

  it.each(['record', 'seal', 'keyless'] as const)('by the reports of a %s', async (kind) => {
    const tar = world[kind];
    const draft = new Draft(tar);
    for (const report of REPORTS) {
      const blocks = commandsOf(draft.text(report));
      expect(blocks.map((lines) => lines.split(' ')[0])).toEqual(['sovereign', 'tar', 'bagit.py', 'jq', 'cosign', 'cosign', 'jq']);
      const folder = await mkdtemp(path.join(scratch, `${kind}-`));
      await writeFile(path.join(folder, `${draft.base}.tar`), tar);
      // A seal is compared with its record.
      if (kind === 'seal') await writeFile(path.join(folder, `${new Draft(world.record).base}.tar`), world.record);
      await writeFile(path.join(folder, 'trust.json'), writeTrust(world.trust));
      // A package is signed by a key or by a certificate: of the two commands of cosign one applies, and the other must refuse.
      const other = (lines: string) => lines.startsWith('cosign') && lines.includes(CERTIFICATE) !== (kind === 'keyless');
      const env = { SUBJECT: world.subject, ISSUER: world.store.sandbox.issuer };
      const { code, stdout, stderr } = await shell(blocks.filter((lines) => !other(lines)).join('\n'), folder, env);
      expect(code, stdout + stderr).toBe(0);
      expect(stdout + stderr).toContain('Verified OK');
      expect(stdout + stderr).toContain('Verification: OK');
      expect((await shell(blocks.find(other) as string, folder, env)).code).not.toBe(0);
    }
  });

  it.each(['record', 'keyless'] as const)('by the page of an exported %s', async (kind) => {
    const folder = `export-${kind}`;
    const location = kind === 'record' ? world.location : world.keylessLocation;
    const { sealed } = await world.store.within(world.folder, (context) => exportPackage(context, location, folder));
    expect(sealed).toBe(true);
    const at = path.join(world.folder, folder);
    const script = await scriptOf(at);
    const { code, stdout, stderr } = await shell(script, at);
    expect(code, stdout + stderr).toBe(0);
    const words = new Set(script.split('\n').map((line) => line.trim().split(' ')[0]));
    for (const tool of ['sovereign', 'sha256sum', 'tar', 'bagit.py', 'cosign', 'jq', 'openssl']) expect(words).toContain(tool);
    expect((stdout + stderr).match(/^Verified OK$/gm)).toHaveLength(2);
    expect((stdout + stderr).match(/^Verification: OK$/gm)).toHaveLength(2);
  });

  it('by the page of a team that has neither a log nor time-stamps', async () => {
    const folder = await mkdtemp(path.join(scratch, 'bare-'));
    const { pem, publicPem } = sampleKey();
    await writeFile(path.join(folder, 'release.pem'), pem);
    await writeFile(path.join(folder, 'release.pub.pem'), publicPem);
    await writeFile(path.join(folder, 'sovereign.yaml'), BOUNDARY_TEXT);
    for (const name of ['package.json', 'package-lock.json']) await copyFile(path.join(ROOT, name), path.join(folder, name));
    const steps = [
      'sovereign sbom-generate',
      'sovereign evidence-upload --key release.pem --deployment shop-4711',
      'sovereign export "$(cd store && ls -d */*/*.tar)" --output-dir export',
    ];
    const made = await shell(steps.join('\n'), folder);
    expect(made.code, made.stderr).toBe(0);
    const script = await scriptOf(path.join(folder, 'export'));
    const { code, stdout, stderr } = await shell(script, path.join(folder, 'export'));
    expect(code, stdout + stderr).toBe(0);
    expect((stdout + stderr).match(/^Verified OK$/gm)).toHaveLength(1);
    expect(script).not.toContain('openssl');
  });
});

/** What the page of an export says to run. */
async function scriptOf(folder: string): Promise<string> {
  const page = await readFile(path.join(folder, 'HOW-TO-CHECK.txt'), 'utf8');
  return page
    .slice(page.indexOf('Nothing was changed on the way'))
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .join('\n');
}

/** The blocks of commands in a report. */
const commandsOf = (html: string): string[] =>
  [...html.matchAll(/<pre><code>([\s\S]*?)<\/code><\/pre>/g)].map(([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
  );
