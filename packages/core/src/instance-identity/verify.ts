import { X509Certificate } from 'node:crypto';
import { berToDer, DerError, isSigner, readDer, readSignedData, type SignedData, signatureMistake, TAG } from '../asn1/index.ts';
import type { Boundary } from '../boundary/boundary.ts';
import type { Check } from '../context.ts';
import type { Verdict } from '../finding.ts';
import { sha256Hex } from '../hash.ts';
import { IDENTITY_CERTIFICATES, regionOfCertificate } from './certificates.ts';
import { type InstanceIdentity, isOwnZone, readIdentityDocument } from './document.ts';

/** What an instance hands out about itself, and the certificates to check it with. */
export interface IdentityEvidence {
  /** The document, byte for byte as the metadata service gave it. */
  document: Uint8Array;
  /** The PKCS#7 signature of the path `rsa2048`, in base64 as the metadata service gave it, or framed. */
  signature: string;
  /** PEM of one or more certificates; undefined where the boundary names none. */
  certificates: string | undefined;
}

export interface VerifiedIdentity {
  /** What the document says. Undefined where it cannot be read. */
  identity?: InstanceIdentity;
  /** When EC2 signed it, by its own word. */
  signedAt?: Date;
  /** In the order in which they are told. */
  checks: Check[];
  /** The worst of the checks. */
  verdict: Verdict;
}

const MAX_SIGNATURE_CHARACTERS = 64 * 1024;

/** Clocks may differ by this much. */
const SKEW_MS = 5 * 60_000;
const MIN_RSA_BITS = 2048;
const SIGNING_TIME = '1.2.840.113549.1.9.5';

/** The checks that say where, in the words that every kind of evidence shares. One that is broken is a runner outside the boundary. */
export const PLACE_CHECKS = { region: 'region of the runner', zone: 'zone of the runner', account: 'account of the runner' } as const;

const NAMES = {
  ...PLACE_CHECKS,
  document: 'instance identity document',
  certificate: 'certificate of the region',
  signature: 'signature of the document',
  content: 'signed content',
  time: 'time of the document',
} as const;

/**
 * Checks an EC2 instance identity document: signed by the certificate that AWS publishes for the region that it claims, the
 * document byte for byte what was signed, region and account inside the boundary. Pure; never throws.
 *
 * A document that passes says what EC2 signed for some instance. It has no nonce and no audience: whoever ever read it on
 * that instance can show it elsewhere, for as long as the instance lives and longer. It is evidence, never proof.
 * @param now milliseconds since the epoch
 */
export function verifyInstanceIdentity(
  { document, signature, certificates }: IdentityEvidence,
  boundary: Pick<Boundary, 'partition' | 'regions' | 'accounts'>,
  now: number,
): VerifiedIdentity {
  const identity = readIdentityDocument(document);
  if (typeof identity === 'string') return conclude([check('document', 'broken', `The document ${identity}.`)]);
  const checks: Check[] = [
    check('document', 'holds', `The document is of ${identity.instance} (${identity.type}), in ${identity.zone}.`),
    checkRegion(identity, boundary),
    checkZone(identity),
    checkAccount(identity, boundary),
  ];
  const [certificate, ofCertificate] = findCertificate(identity.region, certificates, boundary.partition);
  checks.push(ofCertificate);
  const signed = readSignature(signature);
  if (typeof signed === 'string') checks.push(check('signature', 'broken', `The signature ${signed}.`));
  else {
    if (certificate) checks.push(checkSignature(signed, certificate, identity.region));
    else checks.push(check('signature', 'unknown', 'The signature cannot be checked without the certificate of the region.'));
    const same = signed.content.equals(document);
    checks.push(
      check(
        'content',
        same ? 'holds' : 'broken',
        same ? 'The document is what was signed, byte for byte.' : 'The signature is over another document.',
      ),
    );
  }
  const signedAt = typeof signed === 'string' ? undefined : signingTime(signed);
  checks.push(checkTime(identity.pendingTime, signedAt, certificate, now));
  return { ...conclude(checks), identity, ...(signedAt && { signedAt }) };
}

const check = (name: keyof typeof NAMES, verdict: Verdict, detail: string): Check => ({ name: NAMES[name], verdict, detail });

const conclude = (checks: Check[]): Pick<VerifiedIdentity, 'checks' | 'verdict'> => ({
  checks,
  verdict: (['broken', 'unknown'] as const).find((worst) => checks.some(({ verdict }) => verdict === worst)) ?? 'holds',
});

function checkRegion({ region }: InstanceIdentity, { regions }: Pick<Boundary, 'regions'>): Check {
  const inside = regions.includes(region);
  return check('region', inside ? 'holds' : 'broken', `The instance is in ${region}; the boundary is ${regions.join(', ')}.`);
}

function checkZone(identity: InstanceIdentity): Check {
  const { region, zone } = identity;
  if (isOwnZone(identity)) return check('zone', 'holds', `${zone} is a zone of ${region} itself.`);
  return check('zone', 'unknown', `${zone} is a local or wavelength zone of ${region}, which may be in another country than the region.`);
}

function checkAccount({ account }: InstanceIdentity, { accounts }: Pick<Boundary, 'accounts'>): Check {
  const inside = Object.values(accounts).includes(account);
  return check(
    'account',
    inside ? 'holds' : 'broken',
    `The instance is of account ${account}, which is ${inside ? 'in' : 'not in'} the boundary.`,
  );
}

/** The certificate among those given that AWS publishes for a region. In the sandbox, the first: its region has none of AWS. */
function findCertificate(
  region: string,
  pem: string | undefined,
  partition: Boundary['partition'],
): [certificate: X509Certificate | undefined, check: Check] {
  const answer = (verdict: Verdict, detail: string, certificate?: X509Certificate): [X509Certificate | undefined, Check] => [
    certificate,
    check('certificate', verdict, detail),
  ];
  const expected = Object.hasOwn(IDENTITY_CERTIFICATES, region) ? IDENTITY_CERTIFICATES[region] : undefined;
  if (expected === undefined && partition !== 'sandbox')
    return answer('unknown', `No certificate of ${region} is confirmed, so nothing that it signed can be verified.`);
  if (pem === undefined) return answer('unknown', 'The boundary names no certificate ("identity: location: certificate").');
  const given = readCertificates(pem);
  if (given === undefined) return answer('broken', 'The certificate of the boundary is not a PEM certificate.');
  const found = given.find(({ raw }) => partition === 'sandbox' || sha256Hex(raw) === expected);
  if (!found) {
    const others = given.map(({ raw }) => regionOfCertificate(sha256Hex(raw)) ?? 'no region that is known');
    return answer('broken', `The certificate of the boundary is that of ${others.join(', ')}, not of ${region}.`);
  }
  const { asymmetricKeyType, asymmetricKeyDetails } = found.publicKey;
  if (asymmetricKeyType !== 'rsa' || (asymmetricKeyDetails?.modulusLength ?? 0) < MIN_RSA_BITS)
    return answer('broken', `The key of the certificate is not RSA of ${MIN_RSA_BITS} bits or more.`);
  if (partition === 'sandbox') return answer('holds', 'The certificate is that of the sandbox, which proves nothing about AWS.', found);
  return answer('holds', `The certificate is the one that AWS publishes for ${region} (SHA-256 ${expected}).`, found);
}

const MAX_CERTIFICATES = 32;

function readCertificates(pem: string): X509Certificate[] | undefined {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0 || blocks.length > MAX_CERTIFICATES) return undefined;
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch {
    return undefined;
  }
}

const FRAME = /^-----BEGIN PKCS7-----\n([\s\S]*)-----END PKCS7-----\n?$/;

/** A signature in the frame that `openssl smime -inform PEM` reads; what is no base64 stays as it is. */
export function framedSignature(text: string): string {
  const base64 = text.replace(/[\r\n]+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return text;
  return `-----BEGIN PKCS7-----\n${(base64.match(/.{1,64}/g) ?? []).join('\n')}\n-----END PKCS7-----\n`;
}

/** The CMS message in base64, or what is wrong with it. EC2 writes it in BER, with lengths that are not known beforehand. */
function readSignature(text: string): SignedData | string {
  if (text.length > MAX_SIGNATURE_CHARACTERS) return `has ${text.length} characters; EC2 never sends more than ${MAX_SIGNATURE_CHARACTERS}`;
  const base64 = text.replace(FRAME, '$1').replace(/[\r\n]+/g, '');
  if (base64 === '' || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return 'is not base64';
  try {
    const signed = readSignedData(readDer(berToDer(Buffer.from(base64, 'base64'))));
    return signed.contentType === '1.2.840.113549.1.7.1' ? signed : 'is over something else than plain data';
  } catch (error) {
    if (error instanceof DerError) return error.message;
    throw error;
  }
}

function checkSignature(signed: SignedData, certificate: X509Certificate, region: string): Check {
  const mistake = mistakeOf(signed, certificate);
  if (mistake !== undefined) return check('signature', 'broken', `The signature ${mistake}.`);
  return check('signature', 'holds', `The signature is by the key of that certificate (${region}, RSA with SHA-2).`);
}

function mistakeOf(signed: SignedData, certificate: X509Certificate): string | undefined {
  try {
    if (!isSigner(signed, certificate)) return 'names another certificate as its signer';
    return signatureMistake(signed, certificate.publicKey);
  } catch (error) {
    if (error instanceof DerError) return error.message;
    throw error;
  }
}

/** The attribute signingTime (RFC 5652, 11.3), which EC2 writes as UTCTime. Undefined where it is not there or in another form. */
function signingTime({ attributes }: SignedData): Date | undefined {
  const attribute = attributes.get(SIGNING_TIME);
  if (attribute?.tag !== TAG.utcTime) return undefined;
  const [, year, ...parts] = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(attribute.value.toString('latin1')) ?? [];
  const [month = '', day = '', hour = '', minute = '', second = ''] = parts;
  const time = new Date(`${Number(year) < 50 ? 20 : 19}${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

function checkTime(pending: Date, signedAt: Date | undefined, certificate: X509Certificate | undefined, now: number): Check {
  const latest = Math.max(pending.getTime(), signedAt?.getTime() ?? 0);
  const written = `The instance was started ${pending.toISOString()}${signedAt ? ` and the document signed ${signedAt.toISOString()}` : ''}`;
  if (latest > now + SKEW_MS) return check('time', 'broken', `${written}, which is later than the clock of the runner says.`);
  if (certificate && (now < Date.parse(certificate.validFrom) || now > Date.parse(certificate.validTo)))
    return check('time', 'broken', `${written}; the certificate is not valid now.`);
  return check('time', 'holds', `${written}.`);
}
