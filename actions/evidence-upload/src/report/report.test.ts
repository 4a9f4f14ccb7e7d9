import { createHash } from 'node:crypto';
import { allRegions, type LedgerRecord, VERSION } from '@sovereign-actions/core';
import { signStatement } from '@sovereign-actions/sigstore';
import { describe, expect, it } from 'vitest';
import { buildPackage } from '../package/build.ts';
import { collectLedger, sizesOf } from '../package/collect.ts';
import { buildIndex, PACKAGE_TYPE } from '../package/index-file.ts';
import { BOUNDARY_TEXT, START, sampleFindings, sampleKey, sampleLedger } from '../sample.ts';
import { LIMITS } from '../verify/outcome.ts';
import { type PackageVerification, verifyPackage } from '../verify/verify.ts';
import { verifyCommands } from './commands.ts';
import { escapeHtml, html } from './html.ts';
import { bytes, digits, duration } from './parts.ts';
import { renderReport, renderReports } from './report.ts';
import { english } from './strings.ts';
import { german } from './strings-de.ts';
import { french } from './strings-fr.ts';

async function report(
  options: Parameters<typeof sampleLedger>[0] = {},
  change: (text: string) => string = (text) => text,
  strings = english,
) {
  const { ledger } = await sampleLedger(options);
  const { records, files } = await collectLedger(ledger, 'none');
  const changed = records.map(({ record }) => JSON.parse(change(JSON.stringify(record))) as typeof record);
  const sizes = sizesOf(files);
  return renderReport(buildIndex({ deployment: 'acme/shop-4711', version: '0.1.0', records: changed, sizes }), changed, [], strings);
}

describe('renderReport', () => {
  it('is one file: no script, no outside request, one style that its policy names', async () => {
    const page = await report();
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|<object|@import|url\(|\son\w+=|\sstyle=|\ssrc=/i);
    // A link leads into the page, or to a file of the package from where the report lies in it.
    for (const [, target] of page.matchAll(/href="([^"]*)"/g))
      expect(target).toMatch(/^(?:#[a-z]+|(?:\.\.\/|files\/|records\/|controls\/)?[A-Za-z0-9][A-Za-z0-9._/-]*)$/);
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(page).toContain(`id="${target}"`);
  });

  it('says in its first words what the deployment came to', async () => {
    expect(await report()).toContain('Every step succeeded, and none found anything that the declared boundary does not allow.');
    expect(await report({ findings: sampleFindings() })).toContain('A step found something that the declared boundary does not allow.');
    const accepted = sampleFindings().filter(({ exception }) => exception);
    expect(await report({ findings: accepted })).toContain('What the declared boundary does not allow was accepted by a dated exception.');
    const unsure = (text: string) => text.replace('"verdict":"holds"', '"verdict":"unknown"');
    expect(await report({}, unsure)).toContain('does not allow, but not every question could be answered');
    expect(await report({ findings: accepted }, unsure)).toContain('that was not accepted by a dated exception, but not every question');
    expect(await report({ killed: true })).toContain('Not every step succeeded.');
    expect(await report({}, (text) => text.replace('"succeeded"', '"failed"'))).toContain('Not every step succeeded.');
    expect(await report({}, (text) => text.replaceAll('"aws-eusc"', '"sandbox"'))).toContain('This is a rehearsal');
  });

  it('names what is wrong before anything else, the worst first', async () => {
    const first = async (...given: Parameters<typeof report>) =>
      /<ul><li>(.*?)<\/li>/.exec((await report(...given)).split('id="summary"')[1] ?? '')?.[1]?.replaceAll(/<[^>]*>/g, '');
    expect(await first({ findings: sampleFindings() })).toBe('Breaks the boundary: The bucket replicates to us-east-1.');
    expect(await first({ killed: true })).toBe('Cut off: residency-assert');
    const broken = (text: string) => text.replace('"verdict":"holds"', '"verdict":"broken"');
    expect(await first({}, broken)).toBe('Broken: signature The image is signed by release.');
    expect(await first({}, broken, french)).toBe('Infirmé\u00a0: signature The image is signed by release.');
    expect(await first({}, (text) => text.replace('"verdict":"holds"', '"verdict":"unknown"'))).toBe(
      'Not known: signature The image is signed by release.',
    );
    expect(await first()).toMatch(/^4 steps left a record/);
    const many = sampleFindings().flatMap((finding) => Array.from({ length: 5 }, () => finding));
    // Five findings and the step that failed by them.
    expect(await report({ findings: many })).toContain('… and 3 more below.');
  });

  it('says which boundaries the steps asserted, and how many asserted none', async () => {
    const page = await report({}, (text) =>
      text.includes('"action":"sbom-generate"') ? text.replace(/"boundary":\{[^}]*\}/, '"boundary":null') : text,
    );
    expect(page).toContain('Boundary that was asserted: AWS European Sovereign Cloud (aws-eusc), with');
    expect(page).toContain('Without a boundary: 1 step.');
  });

  it('says of a seal what the cloud saw, and leaves to the record what the steps did', async () => {
    const seal = (verdict: string) =>
      report({}, (text) =>
        text.replaceAll('"action":"cosign-sign-verify"', '"action":"evidence-seal"').replace('"verdict":"holds"', `"verdict":"${verdict}"`),
      );
    const page = await seal('holds');
    expect(page).toContain('Seal of a deployment: what the cloud saw of it');
    expect(page).toContain('contradicts the record, and every question was answered.');
    expect(page).not.toMatch(/id="(?:approvals|findings|timeline|sboms|checks)"/);
    expect(await seal('broken')).toContain('shows something that must not be.');
    expect(await seal('unknown')).toContain('contradicts the record, but not every question could be answered.');
    expect(await report({}, (text) => text.replace('"verdict":"holds"', '"verdict":"broken"'))).toContain(
      'A check of a step found something that must not be.',
    );
  });

  it('has a seal compared with its record, whose name is one word of a shell', async () => {
    const { ledger } = await sampleLedger();
    const [first] = (await collectLedger(ledger, 'none')).records.map(({ record }) => record);
    const own = (name: string) => {
      const took = [{ name, sha256: 'a'.repeat(64), size: 1, mediaType: PACKAGE_TYPE }];
      const records = [{ ...(first as LedgerRecord), action: 'evidence-seal', took }];
      return verifyCommands(english, buildIndex({ deployment: 'shop seal', version: VERSION, records, sizes: new Map() }))[0]?.lines;
    };
    expect(own('evidence-shop.tar')).toEqual(['sovereign verify evidence-shop-seal.tar --record evidence-shop.tar --trust trust.json']);
    expect(own("x'; rm -rf ~ #")).toEqual(["sovereign verify evidence-shop-seal.tar --record 'x'\\''; rm -rf ~ #' --trust trust.json"]);
  });

  it('cuts no command, however long the name of the deployment', async () => {
    const { ledger } = await sampleLedger();
    const { records } = await collectLedger(ledger, 'none');
    const name = `shop-${'long-'.repeat(39)}`;
    const index = buildIndex({ deployment: name, version: VERSION, records: records.map(({ record }) => record), sizes: new Map() });
    const page = renderReport(index, []);
    for (const { lines } of verifyCommands(english, index)) expect(page).toContain(escapeHtml(lines.join('\n')));
  });

  it('cuts a text that would bury the others, and says so', async () => {
    const page = await report({}, (text) => text.replaceAll('m.muster', `${'x'.repeat(999)}\ud83d\ude00${'y'.repeat(9000)}`));
    expect(page).toContain(`<dd>${'x'.repeat(999)} […]</dd>`);
    expect(page).toContain('A text that ends with […] is cut here');
  });

  it('shows what an auditor looks for', async () => {
    const page = await report({ findings: sampleFindings() });
    for (const text of [
      'kms.eusc-de-east-1.amazonaws.eu:443',
      'TLSv1.3',
      'AWS European Sovereign Cloud (aws-eusc)',
      'Brandenburg, Germany',
      '1\u202f981',
      'Accepted by data-protection@example.eu until 2027-01-31: Moves with the next release.',
      'sha256sum --strict -c manifest-sha256.txt',
      'bagit.py --validate evidence-acme-shop-4711',
      ...LIMITS.map(({ claim }) => claim),
    ])
      expect(page).toContain(escapeHtml(text));
  });

  it('shows where a runner showed that it is, with what that is worth', async () => {
    const facts = {
      'location-source': 'ecs',
      'location-where': 'eu-central-1a',
      'location-strength': 'a hint <unsigned>',
      'location-verdict': 'unknown',
    };
    const page = await report({}, (text) => text.replace('"facts":{}', `"facts":${JSON.stringify(facts)}`));
    expect(page).toContain(
      '<dt>Where the runner is, by its own evidence</dt><dd>eu-central-1a (not verified: a hint &lt;unsigned&gt;)</dd>',
    );
    expect(await report()).not.toContain('by its own evidence');
  });

  it.each([german, french])('says the same in $language', async (strings) => {
    const page = await report({ findings: sampleFindings() }, (text) => text, strings);
    expect(page).toContain(`<html lang="${strings.lang}">`);
    expect(page).toContain(escapeHtml(strings.summary.breach));
    expect(page).toContain('<span lang="en">The bucket replicates to us-east-1.</span>');
    expect(Object.keys(strings.limits.items).sort()).toEqual(Object.keys(english.limits.items).sort());
    // What is translated is not left in English, but for what both languages write alike.
    const words = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : value instanceof Object ? Object.values(value).flatMap(words) : [];
    const same = words(strings).filter((text) => words(english).includes(text) && text.includes(' '));
    expect(same).toEqual(['AWS European Sovereign Cloud (aws-eusc)']);
    expect(Object.keys(strings.places).sort()).toEqual(
      allRegions()
        .map(({ name }) => name)
        .sort(),
    );
    // In French, what stands before these signs does not break from them.
    if (strings === french) expect(words(strings).filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
    const shape = (text: string) =>
      text.replaceAll(/>[^<]*</g, '><').replaceAll(/ (?:data-label|lang|hreflang|href|points|d)="[^"]*"/g, '');
    expect(shape(page).length).toBe(shape(await report({ findings: sampleFindings() })).length);
  });

  it('names the files that support each requirement, and none where there is none', async () => {
    const page = await report();
    const row = (name: string) => new RegExp(`<tr><th scope="row"[^>]*>${name}</th>(.*?)</tr>`).exec(page)?.[1] ?? '';
    expect(row('Software bill of materials')).toContain('data/files/sbom-generate/shop.cdx.json');
    expect(row('Software bill of materials')).toContain('DEV-13.01B');
    expect(row('Provenance of the build')).toContain('provenance.sigstore.json');
    expect(row('The cloud&#39;s own log with its chain of digests')).toContain('No file in this package supports this.');
    expect(page).not.toMatch(/\bcompl(?:y|ies|iant|iance)\b/i);
  });

  it('lets no record write markup or turn text around', async () => {
    const attack = '</td><script>alert(1)</script>"\'><img src=x onerror=y>\u202egnp.exe\u0000';
    const page = await report({ findings: sampleFindings(), boundaryText: BOUNDARY_TEXT }, (text) => {
      const quoted = JSON.stringify(attack).slice(1, -1);
      return text
        .replaceAll('replicates', quoted)
        .replaceAll('m.muster', quoted)
        .replaceAll('AWS kms', quoted)
        .replaceAll('192.0.2.17', quoted);
    });
    expect(page).not.toMatch(/<script|<img|[\u0000\u202e]/);
    expect(page).toContain('&lt;script&gt;');
  });

  it('counts what it leaves out of a very long table', async () => {
    const [first] = sampleFindings();
    const findings = Array.from({ length: 2500 }, (_, index) => ({ ...(first as typeof first & object), message: `finding ${index}.` }));
    const page = await report({ findings: findings as never });
    expect(page).toContain('finding 499.');
    expect(page).not.toContain('finding 500.');
    expect(page).toContain('… and 2\u202f000 more, in data/records/.');
  });
});

describe('a report that says otherwise than the records', () => {
  const pack = async (version: string) => {
    const key = sampleKey();
    const { ledger } = await sampleLedger({ key, findings: sampleFindings() });
    const { stream } = buildPackage({
      collected: await collectLedger(ledger, 'none'),
      deployment: 'acme/shop-4711',
      version,
      boundary: Buffer.from(BOUNDARY_TEXT),
      render: (...all) =>
        new Map([...renderReports(...all)].map(([path, text]) => [path, text.replace('found something', 'found nothing')])),
      sign: async (statement) => (await signStatement({ statement, signer: key.signer })).json,
    });
    return verifyPackage(stream, { trust: key.trust, now: START + 3_600_000 });
  };
  const claimOf = ({ claims }: PackageVerification) => claims.find(({ id }) => id === 'records.report');

  it('breaks a package, though whoever wrote it signed it', async () => {
    const result = await pack(VERSION);
    expect(claimOf(result)).toMatchObject({ verdict: 'broken', counts: true, details: ['data/report.html'] });
    expect(result.exitCode).toBe(4);
  });

  it('of another version is not known to be false, and is said to be other', async () => {
    const result = await pack('0.0.9');
    expect(claimOf(result)).toMatchObject({ verdict: 'unknown', counts: false, details: ['data/report.html'] });
    expect(result.verified).toBe(true);
  });
});

describe('html', () => {
  it('escapes every value and keeps markup of its own', () => {
    expect(html`<b title="${'"'}">${['<', html`<i>${'&'}</i>`, false, undefined, 3]}</b>`.text).toBe(
      '<b title="&quot;">&lt;<i>&amp;</i>3</b>',
    );
  });

  it('writes figures the same way everywhere', () => {
    expect([0, 999, 1000, 1234567].map(digits)).toEqual(['0', '999', '1\u202f000', '1\u202f234\u202f567']);
    expect([0, 999, 999_949, 1_500_000, 5 * 1024 ** 3].map((size) => bytes(english, size))).toEqual([
      '0\u00a0B',
      '999\u00a0B',
      '999.9\u00a0kB',
      '1.5\u00a0MB',
      '5.4\u00a0GB',
    ]);
    expect(['0', '1', '2'].map(french.count.finding)).toEqual(['0 constat', '1 constat', '2 constats']);
    expect([german, french].map((strings) => bytes(strings, 1_500_000))).toEqual(['1,5\u00a0MB', '1,5\u00a0Mo']);
    expect([0.04, 59.96, 125.9, undefined].map((value) => duration(german, value))).toEqual([
      '0,0\u00a0s',
      '60,0\u00a0s',
      '2\u00a0min 5\u00a0s',
      '–',
    ]);
  });
});
