import { constants, createHash, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { notImplemented, Refusal } from './http.ts';
import { type Input, type Json11Options, Json11Service, type Operation, only, textOf } from './json11.ts';
import { ecdsaSignDigest, rsaSignDigest } from './prehashed.ts';

type KeySpec = 'ECC_NIST_P256' | 'ECC_NIST_P384' | 'ECC_NIST_P521' | 'RSA_2048' | 'RSA_3072' | 'RSA_4096' | 'SYMMETRIC_DEFAULT';
type KeyState = 'Enabled' | 'Disabled' | 'PendingDeletion';

const RSA_ALGORITHMS = ['PKCS1_V1_5', 'PSS'].flatMap((scheme) => [256, 384, 512].map((bits) => `RSASSA_${scheme}_SHA_${bits}`));

const ALGORITHMS: Record<KeySpec, readonly string[]> = {
  ECC_NIST_P256: ['ECDSA_SHA_256'],
  ECC_NIST_P384: ['ECDSA_SHA_384'],
  ECC_NIST_P521: ['ECDSA_SHA_512'],
  RSA_2048: RSA_ALGORITHMS,
  RSA_3072: RSA_ALGORITHMS,
  RSA_4096: RSA_ALGORITHMS,
  SYMMETRIC_DEFAULT: [],
};
/** What KMS tells to the account of the key alone, whatever its policy says. */
const OWN_ACCOUNT: ReadonlySet<string> = new Set(['GetKeyPolicy', 'GetKeyLastUsage', 'ListKeyRotations']);
const MAX_MESSAGE = 4096;
const MAX_KEYS = 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A KMS key. A symmetric one has no key material here: the sandbox encrypts nothing with it. */
export interface KmsKey {
  id: string;
  arn: string;
  account: string;
  spec: KeySpec;
  state: KeyState;
  description: string;
  created: number;
  deletion?: number;
  policy: string;
  /** Accounts beside the owner that the key policy lets use it. */
  sharedWith: readonly string[];
  privateKey?: KeyObject;
  /** Of the last signature. Time in milliseconds. */
  lastUse?: { time: number; eventId: string; requestId: string };
}

/**
 * AWS KMS: CreateKey, CreateAlias, DescribeKey, GetPublicKey, Sign, GetKeyPolicy, GetKeyRotationStatus, GetKeyLastUsage, ListGrants, ListKeyRotations,
 * EnableKey, DisableKey, ScheduleKeyDeletion, CancelKeyDeletion. Keys are named by id, alias, or the ARN of either. Key policies
 * are shown and not evaluated.
 */
export class Kms extends Json11Service {
  readonly #region: string;
  readonly #now: () => number;
  readonly #keys = new Map<string, KmsKey>();
  /** Key ids by alias ARN. */
  readonly #aliases = new Map<string, string>();

  constructor(options: Json11Options) {
    super('kms', 'TrentService', options);
    this.#region = options.region;
    this.#now = options.now;
  }

  create(account: string, spec: KeySpec, options: { alias?: string; sharedWith?: readonly string[]; description?: string } = {}): KmsKey {
    if (this.#keys.size >= MAX_KEYS) throw new Refusal(400, 'LimitExceededException', `The sandbox holds at most ${MAX_KEYS} keys.`);
    const id = randomUUID();
    const { alias, sharedWith = [], description = '' } = options;
    const privateKey = newKey(spec);
    const key: KmsKey = {
      id,
      arn: this.#arn(account, `key/${id}`),
      account,
      spec,
      state: 'Enabled',
      description,
      created: this.#now(),
      policy: keyPolicy(account, sharedWith),
      sharedWith,
      ...(privateKey && { privateKey }),
    };
    this.#keys.set(id, key);
    if (alias) this.#aliases.set(this.#arn(account, alias), id);
    return key;
  }

  /** The key behind an id, alias or ARN as an account sees it. @throws NotFoundException */
  find(reference: string, account: string): KmsKey {
    const arn = reference.startsWith('arn:')
      ? reference
      : this.#arn(account, reference.startsWith('alias/') ? reference : `key/${reference}`);
    const id = arn.includes(':alias/') ? this.#aliases.get(arn) : arn.slice(arn.lastIndexOf('/') + 1);
    const key = this.#keys.get(id ?? '');
    if (key && (arn === key.arn || this.#aliases.get(arn) === key.id)) return key;
    throw new Refusal(
      400,
      'NotFoundException',
      `${arn.includes(':alias/') ? 'Alias' : 'Key'} '${arn}' ${arn.includes(':alias/') ? 'is not found.' : 'does not exist'}`,
    );
  }

  protected override touched({ input, session }: Operation) {
    if (typeof input.KeyId !== 'string') return {};
    const { arn, account } = this.find(input.KeyId, session.account);
    return { resources: [{ ARN: arn, accountId: account, type: 'AWS::KMS::Key' }] };
  }

  protected override perform({ name, input, session, requestId, eventId }: Operation): object | undefined {
    /** The key that the input names, after authorization. */
    const target = (known: readonly string[]): KmsKey => {
      only(input, name, known);
      const key = this.find(textOf(input, 'KeyId'), session.account);
      this.authorize(session, `kms:${name}`, key.arn, key.account, OWN_ACCOUNT.has(name) ? [] : key.sharedWith);
      return key;
    };
    switch (name) {
      case 'CreateKey': {
        this.authorize(session, 'kms:CreateKey', '*', session.account);
        return { KeyMetadata: metadata(this.#createFrom(input, session.account)) };
      }
      case 'CreateAlias': {
        only(input, name, ['AliasName', 'TargetKeyId']);
        const alias = textOf(input, 'AliasName');
        if (!/^alias\/(?!aws\/)[\w/-]{1,250}$/.test(alias))
          throw new Refusal(400, 'InvalidAliasNameException', 'The alias name is not valid.');
        const key = this.find(textOf(input, 'TargetKeyId'), session.account);
        this.authorize(session, 'kms:CreateAlias', key.arn, key.account);
        const arn = this.#arn(session.account, alias);
        if (this.#aliases.has(arn)) throw new Refusal(400, 'AlreadyExistsException', `An alias with the name ${arn} already exists`);
        this.#aliases.set(arn, key.id);
        return {};
      }
      case 'DescribeKey':
        return { KeyMetadata: metadata(target(['KeyId'])) };
      case 'GetPublicKey': {
        const key = usable(target(['KeyId']));
        if (!key.privateKey) throw unsupported(`${key.arn} key spec is SYMMETRIC_DEFAULT which is not valid for GetPublicKey.`);
        return {
          KeyId: key.arn,
          PublicKey: publicDer(key.privateKey).toString('base64'),
          KeySpec: key.spec,
          CustomerMasterKeySpec: key.spec,
          KeyUsage: 'SIGN_VERIFY',
          SigningAlgorithms: ALGORITHMS[key.spec],
        };
      }
      case 'Sign': {
        const key = usable(target(['KeyId', 'Message', 'MessageType', 'SigningAlgorithm']));
        const signed = signWith(key, input);
        key.lastUse = { time: this.#now(), eventId, requestId };
        return signed;
      }
      case 'GetKeyLastUsage': {
        const { arn, created, lastUse } = target(['KeyId']);
        return {
          KeyId: arn,
          KeyCreationDate: created / 1000,
          TrackingStartDate: created / 1000,
          KeyLastUsage: lastUse
            ? { Operation: 'Sign', Timestamp: lastUse.time / 1000, CloudTrailEventId: lastUse.eventId, KmsRequestId: lastUse.requestId }
            : {},
        };
      }
      case 'GetKeyPolicy': {
        const key = target(['KeyId', 'PolicyName']);
        if (textOf(input, 'PolicyName', 'default') !== 'default') throw new Refusal(400, 'NotFoundException', 'No such policy exists');
        return { Policy: key.policy, PolicyName: 'default' };
      }
      case 'GetKeyRotationStatus': {
        const key = target(['KeyId']);
        if (key.privateKey) throw unsupported(`${key.arn} key spec is ${key.spec}, which cannot be rotated.`);
        return { KeyId: key.arn, KeyRotationEnabled: false };
      }
      case 'ListGrants': {
        target(['KeyId', 'Limit', 'Marker']);
        return { Grants: [], Truncated: false };
      }
      case 'ListKeyRotations': {
        target(['KeyId', 'IncludeKeyMaterial', 'Limit', 'Marker']);
        return { Rotations: [], Truncated: false };
      }
      case 'EnableKey':
      case 'DisableKey': {
        const key = target(['KeyId']);
        if (key.state === 'PendingDeletion') throw invalidState(key);
        key.state = name === 'EnableKey' ? 'Enabled' : 'Disabled';
        return {};
      }
      case 'ScheduleKeyDeletion': {
        const key = target(['KeyId', 'PendingWindowInDays']);
        const days = input.PendingWindowInDays ?? 30;
        if (typeof days !== 'number' || !Number.isInteger(days) || days < 7 || days > 30)
          throw new Refusal(400, 'ValidationException', 'PendingWindowInDays must be 7 to 30.');
        if (key.state === 'PendingDeletion') throw invalidState(key);
        key.state = 'PendingDeletion';
        key.deletion = this.#now() + days * DAY_MS;
        return { KeyId: key.arn, KeyState: key.state, DeletionDate: key.deletion / 1000, PendingWindowInDays: days };
      }
      case 'CancelKeyDeletion': {
        const key = target(['KeyId']);
        if (key.state !== 'PendingDeletion') throw invalidState(key);
        key.state = 'Disabled';
        delete key.deletion;
        return { KeyId: key.arn };
      }
      default:
        return undefined;
    }
  }

  #createFrom(input: Input, account: string): KmsKey {
    only(input, 'CreateKey', ['KeySpec', 'CustomerMasterKeySpec', 'KeyUsage', 'Description', 'Origin', 'MultiRegion']);
    const spec = textOf(input, 'KeySpec', textOf(input, 'CustomerMasterKeySpec', 'SYMMETRIC_DEFAULT'));
    if (!Object.hasOwn(ALGORITHMS, spec)) throw notImplemented(`the key spec ${spec.slice(0, 64)}`);
    const usage = textOf(input, 'KeyUsage', 'ENCRYPT_DECRYPT');
    if (usage !== (spec === 'SYMMETRIC_DEFAULT' ? 'ENCRYPT_DECRYPT' : 'SIGN_VERIFY')) {
      throw new Refusal(400, 'ValidationException', `KeyUsage ${usage.slice(0, 64)} is not compatible with KeySpec ${spec}`);
    }
    if (input.MultiRegion === true) throw notImplemented('multi-Region keys');
    if (textOf(input, 'Origin', 'AWS_KMS') !== 'AWS_KMS') throw notImplemented('key material of another origin');
    return this.create(account, spec as KeySpec, { description: textOf(input, 'Description', '') });
  }

  #arn(account: string, resource: string): string {
    return `arn:aws-eusc:kms:${this.#region}:${account}:${resource}`;
  }
}

/** The public half of a signing key. */
export const publicKeyPem = (key: KmsKey): string =>
  createPublicKey(key.privateKey as KeyObject).export({ format: 'pem', type: 'spki' }) as string;
const publicDer = (privateKey: KeyObject): Buffer => createPublicKey(privateKey).export({ format: 'der', type: 'spki' });

function newKey(spec: KeySpec): KeyObject | undefined {
  if (spec === 'SYMMETRIC_DEFAULT') return undefined;
  const [kind, size = ''] = spec.split(/_(?=P?\d+$)/);
  return kind === 'RSA'
    ? generateKeyPairSync('rsa', { modulusLength: Number(size) }).privateKey
    : generateKeyPairSync('ec', { namedCurve: `P-${size.slice(1)}` }).privateKey;
}

function metadata(key: KmsKey): object {
  const signing = key.spec !== 'SYMMETRIC_DEFAULT';
  return {
    AWSAccountId: key.account,
    KeyId: key.id,
    Arn: key.arn,
    CreationDate: key.created / 1000,
    Enabled: key.state === 'Enabled',
    Description: key.description,
    KeyUsage: signing ? 'SIGN_VERIFY' : 'ENCRYPT_DECRYPT',
    KeyState: key.state,
    ...(key.deletion === undefined ? {} : { DeletionDate: key.deletion / 1000 }),
    Origin: 'AWS_KMS',
    KeyManager: 'CUSTOMER',
    KeySpec: key.spec,
    CustomerMasterKeySpec: key.spec,
    ...(signing ? { SigningAlgorithms: ALGORITHMS[key.spec] } : { EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'] }),
    MultiRegion: false,
  };
}

function signWith(key: KmsKey, input: Input): object {
  const algorithm = textOf(input, 'SigningAlgorithm');
  if (!key.privateKey)
    throw new Refusal(400, 'InvalidKeyUsageException', `${key.arn} key usage is ENCRYPT_DECRYPT which is not valid for signing.`);
  if (!ALGORITHMS[key.spec].includes(algorithm)) {
    throw new Refusal(400, 'InvalidKeyUsageException', `Algorithm ${algorithm.slice(0, 64)} is incompatible with key spec ${key.spec}.`);
  }
  const type = textOf(input, 'MessageType', 'RAW');
  if (type !== 'RAW' && type !== 'DIGEST') throw notImplemented(`the message type ${type.slice(0, 64)}`);
  const encoded = textOf(input, 'Message');
  const message = Buffer.from(encoded, 'base64');
  if (message.toString('base64') !== encoded) throw new Refusal(400, 'SerializationException', 'Message is not base64.');
  if (message.length < 1 || message.length > MAX_MESSAGE)
    throw new Refusal(400, 'ValidationException', `Message must have 1 to ${MAX_MESSAGE} bytes.`);
  const hash = `sha${algorithm.slice(-3)}`;
  const digest = type === 'RAW' ? createHash(hash).update(message).digest() : message;
  if (digest.length * 8 !== Number(algorithm.slice(-3)))
    throw new Refusal(400, 'ValidationException', `Digest is invalid length for algorithm ${algorithm}.`);
  let signature: Buffer;
  if (algorithm.startsWith('ECDSA')) signature = ecdsaSignDigest(key.privateKey, digest);
  else if (algorithm.startsWith('RSASSA_PKCS1')) signature = rsaSignDigest(key.privateKey, hash, digest);
  else if (type === 'RAW') {
    signature = sign(hash, message, {
      key: key.privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
    });
  } else throw notImplemented(`${algorithm} over a digest`);
  return { KeyId: key.arn, Signature: signature.toString('base64'), SigningAlgorithm: algorithm };
}

const usable = (key: KmsKey): KmsKey => {
  if (key.state === 'Disabled') throw new Refusal(400, 'DisabledException', `${key.arn} is disabled.`);
  if (key.state !== 'Enabled') throw invalidState(key);
  return key;
};
const invalidState = (key: KmsKey) =>
  new Refusal(
    400,
    'KMSInvalidStateException',
    key.state === 'PendingDeletion' ? `${key.arn} is pending deletion.` : `${key.arn} is ${key.state.toLowerCase()}.`,
  );
const unsupported = (message: string) => new Refusal(400, 'UnsupportedOperationException', message);

function keyPolicy(account: string, sharedWith: readonly string[]): string {
  const root = (id: string) => `arn:aws-eusc:iam::${id}:root`;
  const statements: object[] = [{ Sid: 'Owner', Effect: 'Allow', Principal: { AWS: root(account) }, Action: 'kms:*', Resource: '*' }];
  if (sharedWith.length > 0)
    statements.push({ Sid: 'Shared', Effect: 'Allow', Principal: { AWS: sharedWith.map(root) }, Action: 'kms:*', Resource: '*' });
  const taking = ['kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:PutKeyPolicy', 'kms:DeleteImportedKeyMaterial'];
  statements.push({ Sid: 'Kept', Effect: 'Deny', Principal: '*', Action: taking, Resource: '*', Condition: notAdministrator(account) });
  return JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement: statements });
}

const notAdministrator = (account: string): object => ({
  ArnNotEquals: { 'aws:PrincipalArn': `arn:aws-eusc:iam::${account}:role/administrator` },
});
