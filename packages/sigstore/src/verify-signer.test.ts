import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { contextTag, der, derInteger, derOid, TAG } from '@sovereign-actions/core/asn1';
import { beforeAll, describe, expect, it } from 'vitest';
import { signerExtensions } from '../../sandbox/src/fulcio.ts';
import {
  Authority,
  alternativeName,
  bits,
  CLAIMS,
  codeSigningChain,
  extension,
  ISSUER,
  issue,
  pemOf,
  replaced,
  SUBJECT,
} from '../test/certified.ts';
import { AT, newRegion, newSigner } from '../test/region.ts';
import {
  type Bundle,
  buildStatement,
  parseCaChain,
  parseTrust,
  signStatement,
  type Trust,
  trustedRootJson,
  verifyBundle,
  writeTrust,
} from './index.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FULCIO = '1.3.6.1.4.1.57264.1';
const SAN = '2.5.29.17';
const sequence = (...content: Uint8Array[]) => der(TAG.sequence, ...content);
const utf8 = (text: string) => der(TAG.utf8String, Buffer.from(text));
const usual = () => signerExtensions(ISSUER, CLAIMS);
const CA = extension('2.5.29.19', sequence(der(TAG.boolean, Buffer.from([0xff]))), true);
const usage = (byte: number, unused: number) => extension('2.5.29.15', bits(Buffer.from([byte]), unused), true);
const purposes = (...oids: string[]) => extension('2.5.29.37', sequence(...oids.map(derOid)));

const authority = new Authority();
const stranger = new Authority(codeSigningChain(AT), authority.key);
const region = newRegion();
const statement = buildStatement([{ name: 'app', digest: { sha256: 'a'.repeat(64) } }], 'https://example.eu/p', {});
/** Timestamp and no log entry, so that the certificate of the bundle can be changed and everything else still holds. */
const witnesses = { timestamps: region.witnesses.timestamps };
const trust: Required<Trust> = authority.trust({ keys: [], logs: [], authorities: region.trustIn().authorities });

let signed: Bundle;
beforeAll(async () => {
  signed = (await signStatement({ statement, signer: authority.signer(), witnesses, fetch: region.fetch })).bundle;
});

const withMaterial = (change: object): string =>
  JSON.stringify({ ...signed, verificationMaterial: { ...signed.verificationMaterial, ...change } });
const withCertificate = (certificate: Buffer) => withMaterial({ certificate: { rawBytes: certificate.toString('base64') } });
const verifyWith = (certificate: Buffer, more: Partial<Trust> = {}) =>
  verifyBundle(withCertificate(certificate), { trust: { ...trust, ...more } });

describe('a signature with a certificate', () => {
  it('holds when everything about it does, and says who signed', async () => {
    const result = await verifyBundle(JSON.stringify(signed), { trust });
    expect(result.checks.filter(({ verdict }) => verdict !== 'holds').map(({ name }) => name)).toEqual(['transparency log']);
    expect(result).toMatchObject({
      verdict: 'holds',
      identity: { name: 'release', issuer: ISSUER, subject: SUBJECT },
      certificate: {
        subjectType: 'uri',
        runnerEnvironment: 'self-hosted',
        sourceRepositoryUri: 'https://git.example.eu/team/app',
        sourceRepositoryRef: 'refs/heads/main',
        buildConfigUri: SUBJECT,
        tokenSubject: CLAIMS.sub,
      },
      statement: { predicateType: 'https://example.eu/p' },
    });
    expect(result.key).toBeUndefined();
  });

  it('holds with a log entry that names the certificate, and not with one of another certificate for the same key', async () => {
    const logged = (await signStatement({ statement, signer: authority.signer(), witnesses: region.witnesses, fetch: region.fetch }))
      .bundle;
    const logs = region.trustIn().logs;
    expect((await verifyBundle(JSON.stringify(logged), { trust: { ...trust, logs } })).verdict).toBe('holds');
    const { tlogEntries } = logged.verificationMaterial;
    const moved = {
      ...logged,
      verificationMaterial: {
        ...logged.verificationMaterial,
        certificate: { rawBytes: authority.certificate().toString('base64') },
        tlogEntries,
      },
    };
    expect((await verifyBundle(JSON.stringify(moved), { trust: { ...trust, logs } })).verdict).toBe('broken');
  });

  const rogue = () => issue({ commonName: 'Sandbox Fulcio', from: AT - DAY, to: AT + DAY, extensions: [CA] });
  const attacks: [name: string, says: string, certificate: () => Buffer, more?: Partial<Trust>][] = [
    ['expired before it signed', 'not valid at', () => authority.certificate({ from: AT - 20 * MINUTE, to: AT - 10 * MINUTE })],
    ['valid only later', 'not valid at', () => authority.certificate({ from: AT + MINUTE, to: AT + 11 * MINUTE })],
    ['of another authority of the same name', 'issued by no certificate authority', () => stranger.certificate()],
    ['of a self-made authority', 'issued by no certificate authority', () => authority.certificate({ issuer: rogue() })],
    [
      'self-signed',
      'issued by no certificate authority',
      () => issue({ key: authority.key, from: AT - MINUTE, to: AT + MINUTE, extensions: usual() }).der,
    ],
    ['for another key', 'not made by the key', () => authority.certificate({ publicKey: newSigner().publicKey })],
    [
      'for a key of a kind that does not sign here',
      'cannot be used',
      () => authority.certificate({ publicKey: generateKeyPairSync('ed25519').publicKey }),
    ],
    ['without extended key usage', 'not for code signing', () => authority.certificate({ extensions: replaced(usual(), '2.5.29.37') })],
    [
      'for servers',
      'not for code signing',
      () => authority.certificate({ extensions: replaced(usual(), '2.5.29.37', purposes('1.3.6.1.5.5.7.3.1')) }),
    ],
    [
      'for anything',
      'not for code signing',
      () => authority.certificate({ extensions: replaced(usual(), '2.5.29.37', purposes('2.5.29.37.0')) }),
    ],
    ['without key usage', 'not for signatures', () => authority.certificate({ extensions: replaced(usual(), '2.5.29.15') })],
    [
      'for key agreement',
      'not for signatures',
      () => authority.certificate({ extensions: replaced(usual(), '2.5.29.15', usage(0x08, 3)) }),
    ],
    ['of an authority', 'itself a certificate authority', () => authority.certificate({ extensions: [...usual(), CA] })],
    [
      'that may issue',
      'itself a certificate authority',
      () => authority.certificate({ extensions: replaced(usual(), '2.5.29.15', usage(0x84, 2)) }),
    ],
    [
      'with an unknown critical extension',
      'nothing here can honour',
      () => authority.certificate({ extensions: [...usual(), extension('1.2.3.4', sequence(), true)] }),
    ],
    [
      'that is a precertificate',
      'nothing here can honour',
      () => authority.certificate({ extensions: [...usual(), extension('1.3.6.1.4.1.11129.2.4.3', der(TAG.null), true)] }),
    ],
    [
      'with name constraints',
      'nothing here can honour',
      () => authority.certificate({ extensions: [...usual(), extension('2.5.29.30', sequence())] }),
    ],
    ['with its name twice', 'twice', () => authority.certificate({ extensions: [...usual(), alternativeName(SUBJECT)] })],
    [
      'with its issuer twice',
      'twice',
      () => authority.certificate({ extensions: [...usual(), extension(`${FULCIO}.8`, utf8('https://evil.example'))] }),
    ],
    [
      'with two names',
      '2 subject alternative names',
      () => authority.certificate({ extensions: replaced(usual(), SAN, alternativeName(SUBJECT, 'https://evil.example/')) }),
    ],
    ['without a name', 'no subject alternative name', () => authority.certificate({ extensions: replaced(usual(), SAN) })],
    [
      'with a host for a name',
      'neither a URI',
      () =>
        authority.certificate({
          extensions: replaced(usual(), SAN, extension(SAN, sequence(der(contextTag(2, false), Buffer.from('git.example.eu'))))),
        }),
    ],
    [
      'with a NUL in its name',
      'other characters',
      () => authority.certificate({ extensions: replaced(usual(), SAN, alternativeName(`${SUBJECT}\0.evil.example`)) }),
    ],
    [
      'with a line break in its name',
      'other characters',
      () => authority.certificate({ extensions: replaced(usual(), SAN, alternativeName(`${SUBJECT}\n`)) }),
    ],
    [
      'with another script in its name',
      'other characters',
      () => authority.certificate({ extensions: replaced(usual(), SAN, alternativeName(SUBJECT.replace('app', '\u0430pp'))) }),
    ],
    [
      'without an issuer',
      'which issuer',
      () => authority.certificate({ extensions: replaced(replaced(usual(), `${FULCIO}.8`), `${FULCIO}.1`) }),
    ],
    [
      'with two different issuers',
      'names two issuers',
      () =>
        authority.certificate({
          extensions: replaced(usual(), `${FULCIO}.1`, extension(`${FULCIO}.1`, Buffer.from('https://evil.example'))),
        }),
    ],
    [
      'with a claim that is not text',
      'tag 0x4',
      () =>
        authority.certificate({
          extensions: replaced(usual(), `${FULCIO}.11`, extension(`${FULCIO}.11`, der(TAG.octetString, Buffer.from('self-hosted')))),
        }),
    ],
    [
      'with a claim that turns the line',
      'cannot be read',
      () =>
        authority.certificate({ extensions: replaced(usual(), `${FULCIO}.14`, extension(`${FULCIO}.14`, utf8('refs/heads/\u202emain'))) }),
    ],
    ['without entry in the log', 'no timestamp of a certificate transparency log', () => authority.certificate({ sct: false })],
    [
      'in another log',
      'log that is trusted',
      () => authority.certificate({ timestamps: (tbs) => stranger.ctLog.timestamps(tbs, authority.chain[0], AT) }),
    ],
    [
      'with an entry for another issuer',
      'did not give for it',
      () => authority.certificate({ timestamps: (tbs) => authority.ctLog.timestamps(tbs, stranger.chain[0], AT) }),
    ],
    [
      'with the entry of another certificate',
      'did not give for it',
      () => authority.certificate({ timestamps: () => authority.ctLog.timestamps(Buffer.from('another'), authority.chain[0], AT) }),
    ],
    ['with a list of entries that is cut off', 'cut off', () => authority.certificate({ timestamps: () => Buffer.from([0, 9, 0, 1]) })],
    [
      'with more behind the list of entries',
      'more than belongs',
      () =>
        authority.certificate({
          timestamps: (tbs) => Buffer.concat([authority.ctLog.timestamps(tbs, authority.chain[0], AT), Buffer.from([0])]),
        }),
    ],
    [
      'with an entry of no time',
      'of no time',
      () => authority.certificate({ timestamps: (tbs) => authority.ctLog.timestamps(tbs, authority.chain[0], 2 ** 63) }),
    ],
    [
      'of an authority that was not trusted then',
      'authority was not trusted',
      () => authority.certificate(),
      { certificateAuthorities: trust.certificateAuthorities.map((ca) => ({ ...ca, validFor: { end: new Date(AT - MINUTE) } })) },
    ],
    [
      'in a log that was not trusted then',
      'that was not trusted',
      () => authority.certificate(),
      { ctLogs: trust.ctLogs.map((log) => ({ ...log, validFor: { start: new Date(AT) } })) },
    ],
    ['where no authority is trusted', 'issued by no certificate authority', () => authority.certificate(), { certificateAuthorities: [] }],
    ['where no witness is trusted', 'No witness that holds', () => authority.certificate(), { authorities: [] }],
    ['where no identity is trusted', 'none of the trusted identities', () => authority.certificate(), { identities: [] }],
    [
      'of another workflow',
      'none of the trusted identities',
      () => authority.certificate({ extensions: replaced(usual(), SAN, alternativeName(SUBJECT.replace('release', 'test'))) }),
    ],
    [
      'of the same workflow elsewhere',
      'none of the trusted identities',
      () => authority.certificate({ extensions: signerExtensions('https://evil.example/_services/token', CLAIMS) }),
    ],
    [
      'of a name that the pattern nearly fits',
      'none of the trusted identities',
      () => authority.certificate({ extensions: replaced(usual(), SAN, alternativeName('https://git.example.eu/team-evil/app')) }),
      { identities: [{ name: 'team', issuer: ISSUER, subject: 'https://git.example.eu/team/*' }] },
    ],
  ];
  it.each(attacks)('is broken with a certificate %s', async (_name, says, certificate, more) => {
    const result = await verifyWith(certificate(), more);
    expect(result.verdict).toBe('broken');
    expect(result.checks.map(({ detail }) => detail).join('\n')).toContain(says);
    expect([result.identity, result.certificate, result.key, result.statement]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('may name its signer by e-mail address, by Fulcio name, and its issuer in the old way alone', async () => {
    const names: [string, Buffer][] = [
      ['bot@example.eu', der(contextTag(1, false), Buffer.from('bot@example.eu'))],
      ['böt!example.eu', der(contextTag(0), derOid(`${FULCIO}.7`), der(contextTag(0), utf8('böt!example.eu')))],
    ];
    for (const [subject, name] of names) {
      const extensions = replaced(replaced(usual(), SAN, extension(SAN, sequence(name))), `${FULCIO}.8`);
      const result = await verifyWith(authority.certificate({ extensions }), { identities: [{ name: 'bot', issuer: ISSUER, subject }] });
      expect([result.verdict, result.identity?.subject]).toEqual(['holds', subject]);
    }
  });

  it('needs no log where none is declared, and holds for any of several authorities of one name', async () => {
    expect((await verifyWith(authority.certificate({ sct: false }), { ctLogs: [] })).verdict).toBe('holds');
    const both = [...stranger.trust(trust).certificateAuthorities, ...trust.certificateAuthorities];
    expect((await verifyWith(authority.certificate(), { certificateAuthorities: both })).verdict).toBe('holds');
  });

  it('never holds with any byte of the certificate changed, and never throws', async () => {
    const good = authority.certificate();
    const held: number[] = [];
    for (let at = 0; at < good.length; at += 1) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] as number) ^ (1 << (at % 8));
      if ((await verifyWith(bad)).verdict === 'holds') held.push(at);
      if (at % 16 === 0 && (await verifyWith(good.subarray(0, at))).verdict !== 'broken') held.push(-at);
    }
    expect(held).toEqual([]);
  });

  it.each([
    ['a key beside the certificate', { publicKey: { hint: '' } }],
    ['neither', { certificate: undefined }],
    ['a chain beside it', { x509CertificateChain: { certificates: [] } }],
    ['a certificate that is none', { certificate: { rawBytes: 'AAAA' } }],
    ['one that is no text', { certificate: { rawBytes: 7 } }],
    ['an empty one', { certificate: { rawBytes: '' } }],
    ['a field that nobody knows', { certificate: { rawBytes: 'AAAA', more: 1 } }],
  ])('a bundle with %s is broken', async (_name, change) => {
    expect((await verifyBundle(withMaterial(change), { trust })).verdict).toBe('broken');
  });

  it('is not the one of a trusted key, even where the key of the certificate is trusted too', async () => {
    const keys = [{ name: 'release', publicKey: authority.signer().publicKey }];
    const result = await verifyWith(stranger.certificate(), { keys });
    expect([result.verdict, result.key]).toEqual(['broken', undefined]);
  });
});

describe('the chain of a certificate authority', () => {
  const span = { from: AT - DAY, to: AT + DAY };
  const root = (...extensions: Buffer[]) => issue({ ...span, commonName: 'Root', extensions });
  const pathLength = (length: number) => extension('2.5.29.19', sequence(der(TAG.boolean, Buffer.from([0xff])), derInteger(length)), true);
  const below = (issuer: ReturnType<typeof root>, ...extensions: Buffer[]) => issue({ ...span, commonName: 'Below', issuer, extensions });

  it('may be one certificate, or several in order', () => {
    expect(parseCaChain(pemOf([root(CA)]), 'ca')).toHaveLength(1);
    const top = root(pathLength(1));
    expect(parseCaChain(pemOf([below(top, CA), top]), 'ca')).toHaveLength(2);
  });

  it.each([
    ['nothing', [], 'no certificate'],
    ['a signer', [root()], 'not a certificate authority'],
    ['one that may not issue', [root(CA, usage(0x80, 7))], 'may not issue'],
    ['one for servers', [root(CA, purposes('1.3.6.1.5.5.7.3.1'))], 'not for code signing'],
    ['one with name constraints', [root(CA, extension('2.5.29.30', sequence(), true))], 'nothing here can honour'],
    ['two that do not belong together', [root(CA), root(CA)], 'not issued'],
    [
      'a weak key',
      [issue({ ...span, commonName: 'Root', key: generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey, extensions: [CA] })],
      'too weak',
    ],
    (() => {
      const top = root(pathLength(0));
      return ['one deeper than its root allows', [below(top, CA), top], 'path length'] as const;
    })(),
    (() => {
      const top = root(CA);
      return ['the other way round', [top, below(top, CA)], 'not issued'] as const;
    })(),
  ] as const)('is not %s', (_name, chain, says) => {
    expect(() => parseCaChain(pemOf([...chain]), 'ca')).toThrow(says);
  });

  it('stands in trust files and in trusted_root.json, and is read back as it was', async () => {
    const text = writeTrust(trust);
    const read = parseTrust(text, 'trust.json');
    expect(writeTrust(read)).toBe(text);
    expect((await verifyBundle(JSON.stringify(signed), { trust: read })).verdict).toBe('holds');
    const root = parseTrust(JSON.stringify(trustedRootJson(trust)), 'trusted_root.json');
    expect(root.identities ?? []).toEqual([]);
    expect(root.certificateAuthorities?.[0]?.chain.map(({ raw }) => raw)).toEqual(
      authority.chain.map((certificate) => new X509Certificate(certificate.der).raw),
    );
    expect((await verifyBundle(JSON.stringify(signed), { trust: root })).verdict).toBe('broken');
  });

  it.each([
    ['a pattern for the host', { name: 'a', issuer: ISSUER, subject: 'https://*/x' }, 'host in full'],
    ['a field more', { name: 'a', issuer: ISSUER, subject: SUBJECT, regex: '.*' }, 'is not {'],
    ['no issuer', { name: 'a', subject: SUBJECT }, 'is not {'],
    ['text', 'release', 'is not {'],
  ])('goes with no identity that is %s', (_name, identity, says) => {
    const file = { ...(JSON.parse(writeTrust(trust)) as object), identities: [identity] };
    expect(() => parseTrust(JSON.stringify(file), 'trust.json')).toThrow(says);
  });
});
