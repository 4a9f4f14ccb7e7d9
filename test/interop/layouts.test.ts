import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { openLayoutStore } from '@sovereign-actions/oci';
import { parseTrust } from '@sovereign-actions/sigstore';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeImage } from '../../actions/cosign-sign-verify/src/judge.ts';
import { imageInLayout, layoutAttachments } from '../../actions/cosign-sign-verify/src/layout-attachments.ts';
import { combine } from '../../actions/cosign-sign-verify/src/policy.ts';
import { readAttached } from '../../actions/cosign-sign-verify/src/referrers.ts';
import { requirementsOf } from '../../actions/cosign-sign-verify/src/requirements.ts';
import { tarOf } from '../../packages/oci/src/testing.ts';
import { must, put } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { cosign, crane, gcrRegistry, oldCosign, oras } from './peers/index.ts';
import { Services } from './peers/services.ts';

const peers = [await cosign(), await oldCosign(), await crane(), await oras(), await gcrRegistry()] as const;

/** What other tools put into a layout is verified from its files alone. */
withPeers('layouts of other tools', peers, () => {
  const [cosign3, cosign2, craneTool, orasTool, registry] = peers;
  let folder: string;
  let services: Services;
  let image: string;
  const call = (peer: (typeof peers)[number], ...args: string[]) =>
    must(pathOf(peer), args, { cwd: folder, env: { COSIGN_PASSWORD: 'x', HOME: folder, PATH: process.env.PATH } });

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sovereign-layouts-'));
    services = new Services(folder);
    const { port } = await services.gcrRegistry(pathOf(registry));
    const name = `127.0.0.1:${port}/team/app`;
    await put(path.join(folder, 'layer.tar'), tarOf([{ name: 'a', content: 'a' }]).toString('latin1'));
    await put(path.join(folder, 'bom.json'), '{"bomFormat":"CycloneDX","specVersion":"1.6"}');
    await put(path.join(folder, 'root.json'), '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}');
    await call(craneTool, 'append', '--insecure', '-f', 'layer.tar', '-t', `${name}:v1`);
    image = `${name}@${(await call(craneTool, 'digest', '--insecure', `${name}:v1`)).trim()}`;
    await call(cosign3, 'generate-key-pair');
    await call(cosign3, 'signing-config', 'create', '--out', 'config.json');
    const modern = ['--key', 'cosign.key', '--signing-config', 'config.json', '--trusted-root', 'root.json', '-y', '--allow-http-registry'];
    const legacy = ['--key', 'cosign.key', '--tlog-upload=false', '-y', '--allow-http-registry'];
    const bom = ['--type', 'cyclonedx', '--predicate', 'bom.json'];
    await call(cosign3, 'sign', ...modern, image);
    await call(cosign3, 'attest', ...modern, ...bom, image);
    await call(cosign2, 'sign', ...legacy, image);
    await call(cosign2, 'attest', ...legacy, ...bom, image);
  });
  afterAll(async () => {
    await services?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const verified = async (layout: string) => {
    const store = await openLayoutStore(path.join(folder, layout));
    const digest = imageInLayout(store, { tag: 'v1' }, layout);
    expect(image.endsWith(digest)).toBe(true);
    const subject = store.manifests.get(digest)?.descriptor;
    if (!subject) throw new TypeError('the layout holds its image');
    const trust = parseTrust(await readFile(path.join(folder, 'cosign.pub'), 'utf8'), 'cosign.pub');
    const { bundles } = await readAttached(layoutAttachments(store), subject, trust, undefined);
    const wanted = { sboms: [], documents: [], requireSbom: true, provenance: false, policy: combine([]) };
    const judged = judgeImage(layout, requirementsOf(wanted), bundles, Date.now());
    return { verified: judged.verified, kinds: bundles.map(({ kind }) => kind).sort() };
  };

  describe('with an image, its signature and its SBOM', () => {
    it('as oras copies them, bundles', async () => {
      await call(orasTool, 'copy', '-r', '--from-plain-http', image.replace(/@.*/, ':v1'), '--to-oci-layout', 'copied:v1');
      expect(await verified('copied')).toEqual({ verified: true, kinds: ['bundle', 'bundle'] });
    });

    it('as cosign 2.5 saves them, legacy', async () => {
      await call(cosign2, 'save', '--dir', 'saved-2', '--allow-http-registry', image);
      expect(await verified('saved-2')).toEqual({ verified: true, kinds: ['att', 'sig'] });
    });

    it('as cosign 3.1 saves them, legacy and bundles that its index does not name', async () => {
      await call(cosign3, 'save', '--dir', 'saved-3', '--allow-http-registry', image);
      expect(await verified('saved-3')).toEqual({ verified: true, kinds: ['att', 'bundle', 'bundle', 'sig'] });
    });
  });
});
