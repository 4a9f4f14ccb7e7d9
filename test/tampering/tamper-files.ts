import { sha256Hex } from '@sovereign-actions/core';
import { PATHS } from '../../actions/evidence-upload/src/package/names.ts';
import type { FILES } from '../../scripts/tampering/files.ts';
import { Draft } from './draft.ts';
import type { Tampering } from './forged.ts';
import { endOf, entry, insert } from './headers.ts';
import type { World } from './world.ts';

const BILL = 'data/files/sbom-generate/shop-4711.cdx.json';
const SPDX = 'data/files/sbom-generate/shop-4711.spdx.json';
const PLANTED = 'planted\n';

type Change = (draft: Draft, world: World) => unknown;

/** Changes the files of a record, and nothing else. */
const files =
  (change: Change): Tampering =>
  async (world) => {
    const draft = new Draft(world.record);
    await change(draft, world);
    return { tar: await draft.tar() };
  };

/** The same, with both manifests made right. */
const rehashed = (change: Change): Tampering =>
  files(async (draft, world) => {
    await change(draft, world);
    draft.rehash();
  });

const flip = (part: string): Tampering => files((draft) => draft.flip(draft.name(part)));
const drop = (part: string): Tampering => files((draft) => draft.files.delete(draft.name(part)));
const add = (name: string, text = PLANTED): Tampering => files((draft) => draft.write(name, text));

/** Adds entries under names that no writer of ours lets pass. */
const addRaw =
  (...names: string[]): Tampering =>
  ({ record }) => {
    const { base } = new Draft(record);
    return { tar: insert(record, endOf(record), ...names.map((name) => entry(record, `${base}/${name}`, PLANTED))) };
  };

/** Changes the text of the manifest, and makes the tag manifest right. */
const manifest = (change: (text: string) => string): Tampering =>
  files((draft) => {
    draft.write(PATHS.manifest, change(draft.text(PATHS.manifest)));
    draft.rehashTags();
  });

const lines = (change: (lines: string[]) => string[]) => (text: string) => `${change(text.trimEnd().split('\n')).join('\n')}\n`;

const tag = (name: string, change: (text: string) => string): Tampering =>
  files((draft) => {
    draft.write(name, change(draft.text(name)));
    draft.rehashTags();
  });

/** Records and kept files changed, with index, reports and manifests made anew, under the signature that was there. */
const derived =
  (change: (parts: Parameters<NonNullable<Parameters<Draft['repack']>[1]>>[0], world: World) => void): Tampering =>
  async (world) => {
    const draft = new Draft(world.record);
    const signature = draft.text(PATHS.signature);
    return {
      tar: await draft.repack(
        async () => signature,
        (parts) => change(parts, world),
      ),
    };
  };

const recordOfOther = ({ other }: World): [string, Buffer] => {
  const theirs = new Draft(other.record);
  const name = theirs.name('tf-backend-guard');
  return [name, theirs.read(name)];
};

export const filesTampered: Record<keyof typeof FILES, Tampering> = {
  'flip-record': flip('data/records/'),
  'flip-kept-file': flip(BILL),
  'flip-attestation': flip('provenance.sigstore.json'),
  'flip-index': flip(PATHS.index),
  'flip-report': flip('report.html'),
  'flip-report-in-german': flip('report.de.html'),
  'flip-boundary': flip(PATHS.boundary),
  'flip-manifest': files((draft) => draft.flipDigit(PATHS.manifest)),
  'flip-tag-manifest': files((draft) => draft.flipDigit(PATHS.tagManifest)),
  'flip-bag-info': flip(PATHS.bagInfo),
  'flip-bag-declaration': flip(PATHS.bagIt),
  'empty-file': files((draft) => draft.write(SPDX, '')),
  'drop-record': drop('data/records/'),
  'drop-kept-file': drop(BILL),
  'drop-report': drop('report.fr.html'),
  'drop-boundary': drop(PATHS.boundary),
  'drop-index': drop(PATHS.index),
  'drop-manifest': files((draft) => draft.files.delete(PATHS.manifest)),
  'drop-tag-manifest': files((draft) => draft.files.delete(PATHS.tagManifest)),
  'drop-bag-declaration': drop(PATHS.bagIt),
  'drop-signature': drop(PATHS.signature),
  'drop-signature-rehashed': files((draft) => {
    draft.files.delete(PATHS.signature);
    draft.rehash();
  }),
  'add-kept-file': add('data/files/sbom-generate/zz.json'),
  'add-unclaimed-file': add(`data/files/unclaimed/${'ab'.repeat(32)}`),
  'add-record': files((draft) => {
    const name = draft.name('residency-assert-');
    draft.write(name.replace(/[0-9a-f]{8}\.json$/, '00000000.json'), draft.text(name).replace(/[0-9a-f]{8}",/, '00000000",'));
  }),
  'add-beside-data': add('README.txt'),
  'add-fetch-list': add('fetch.txt', 'https://evil.example/plan.json 12 data/files/plan.json\n'),
  'add-other-manifest': add('manifest-sha512.txt', `${'00'.repeat(64)}  ${BILL}\n`),
  'add-key': files((draft) => {
    draft.write('release.pub', '-----BEGIN PUBLIC KEY-----\n');
    draft.write('trust.json', '{}\n');
  }),
  'swap-files': files((draft) => {
    const [one, other] = [draft.read(BILL), draft.read(SPDX)];
    draft.write(BILL, other);
    draft.write(SPDX, one);
  }),
  'swap-records': rehashed((draft) => {
    const [one, other] = [draft.name('tf-backend-guard-'), draft.name('residency-assert-')];
    const [first, second] = [draft.read(one), draft.read(other)];
    draft.write(one, second);
    draft.write(other, first);
  }),
  'rename-file': files((draft) => {
    draft.write(BILL.replace('shop', 'shoq'), draft.read(BILL));
    draft.files.delete(BILL);
  }),
  'record-of-another-run': files((draft, world) => draft.write(...recordOfOther(world))),
  'case-twin': addRaw(BILL.replace('shop', 'SHOP')),
  'unicode-twins': addRaw('data/files/sbom-generate/caf\u00e9.json', 'data/files/sbom-generate/cafe\u0301.json'),
  'look-alike-name': add(BILL.replace('shop', 'sh\u043ep')),
  'control-character-name': addRaw('data/files/sbom-generate/\u001b[2Jx'),
  'deep-folders': add(`data/files/${'d/'.repeat(100)}x`),
  'record-rehashed': rehashed((draft) => draft.replace(draft.name('residency-assert-'), '"verdict": "holds"', '"verdict": "broken"')),
  'record-dropped-rehashed': derived(({ records, kept }) => {
    const [dropped] = records.splice(
      records.findIndex(({ action }) => action === 'residency-assert'),
      1,
    );
    for (const { sha256 } of dropped?.made ?? []) kept.delete(sha256);
  }),
  'record-added-rehashed': derived(({ records }, { other }) => {
    records.push(...new Draft(other.record).records.filter(({ action }) => action === 'tf-backend-guard'));
  }),
  'report-rehashed': rehashed((draft) => draft.write(PATHS.report, '<!doctype html><p>All is well.')),
  'boundary-rehashed': rehashed((draft) => draft.replace(PATHS.boundary, 'Example Organisation', 'Another Organisation')),
  'unclaimed-rehashed': derived(({ kept }) => {
    kept.set(sha256Hex(PLANTED), Buffer.from(PLANTED));
  }),
  'deployment-renamed': derived((parts) => {
    parts.deployment = 'shop-9999';
  }),
  'index-byte-order-mark': rehashed((draft) => draft.write(PATHS.index, `\ufeff${draft.text(PATHS.index)}`)),
  'index-key-twice': rehashed((draft) => draft.replace(PATHS.index, '"deployment"', '"deployment": "shop-9999",\n  "deployment"')),
  'index-prototype': rehashed((draft) => draft.replace(PATHS.index, '"deployment"', '"__proto__": { "deployment": "x" },\n  "deployment"')),
  'index-deep': rehashed((draft) => draft.write(PATHS.index, '['.repeat(500_000))),
  'manifest-line-ends': manifest((text) => text.replaceAll('\n', '\r\n')),
  'manifest-upper-case': manifest((text) => text.replaceAll(/^[0-9a-f]{64}/gm, (sha256) => sha256.toUpperCase())),
  'manifest-reordered': manifest(lines((all) => all.reverse())),
  'manifest-twice': manifest(lines((all) => [...all, `${'00'.repeat(32)}  ${BILL}`])),
  'manifest-outside': manifest(lines((all) => [...all, `${'00'.repeat(32)}  ../../etc/passwd`])),
  'manifest-binary-marks': manifest((text) => text.replaceAll(/^([0-9a-f]{64}) {2}/gm, '$1 *')),
  'tag-manifest-of-payload': files((draft) => {
    const line = draft.text(PATHS.manifest).split('\n')[0];
    draft.write(PATHS.tagManifest, `${line}\n${draft.text(PATHS.tagManifest)}`);
  }),
  'bag-version': tag(PATHS.bagIt, (text) => text.replace('1.0', '0.97')),
  'bag-size': tag(PATHS.bagInfo, (text) => text.replace(/^Payload-Oxum: .*$/m, 'Payload-Oxum: 1.1')),
};
