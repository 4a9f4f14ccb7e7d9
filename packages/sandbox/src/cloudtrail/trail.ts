import { randomUUID } from 'node:crypto';
import type { Session } from '../identity.ts';
import { DigestSigner, iso, TrailChain, type TrailFile } from './chain.ts';

/** An API call as the trail sees it. */
export interface AuditedCall {
  /** Such as `kms.amazonaws.com`. */
  source: string;
  name: string;
  requestId: string;
  /** Of the event in the account that the call is about. Default: any. */
  eventId?: string;
  /** The caller, or how a web identity is described. */
  identity: Session | Record<string, unknown>;
  /** The account that the call is in. */
  account: string;
  requestParameters: unknown;
  responseElements?: unknown;
  readOnly: boolean;
  resources?: { ARN: string; accountId: string; type: string }[];
  error?: { code: string; message: string };
}

export type Audit = (call: AuditedCall) => void;

/** A selector of management events, as `PutEventSelectors` takes it. */
export interface EventSelector {
  ReadWriteType: 'All' | 'ReadOnly' | 'WriteOnly';
  IncludeManagementEvents: boolean;
  ExcludeManagementEventSources: readonly string[];
}

const HOUR = 3_600_000;

/**
 * The trail of the sandbox's organization: events of every account, log files when they are delivered, a digest for each hour.
 * While it does not log, nothing is noted but calls to CloudTrail itself; the hour in which it was stopped has the last digest,
 * and what comes after begins a new chain.
 */
export class Trail {
  readonly name = 'sandbox';
  readonly organization = 'o-sandbox00000';
  readonly signer: DigestSigner;
  readonly #bucket: string;
  readonly #region: string;
  readonly #now: () => number;
  readonly #put: (file: TrailFile) => void;
  readonly #accounts = new Map<string, { chain: TrailChain; pending: object[]; delivered: TrailFile[] }>();
  #closed: number;
  /** Milliseconds since the epoch. */
  started: number;
  stopped: number | undefined;
  logging = true;
  selectors: readonly EventSelector[] = [{ ReadWriteType: 'All', IncludeManagementEvents: true, ExcludeManagementEventSources: [] }];
  #fresh = false;

  constructor(options: { bucket: string; region: string; accounts: readonly string[]; now: () => number; put: (file: TrailFile) => void }) {
    const { bucket, region, accounts, now, put } = options;
    this.#bucket = bucket;
    this.#region = region;
    this.#now = now;
    this.#put = put;
    this.#closed = hourOf(now());
    this.started = this.#closed - 24 * HOUR;
    this.signer = new DigestSigner(this.started, this.#closed + 365 * 24 * HOUR);
    const shared = { bucket, region, name: this.name, organization: this.organization, signer: this.signer };
    for (const account of accounts)
      this.#accounts.set(account, { chain: new TrailChain({ ...shared, account }), pending: [], delivered: [] });
  }

  get arn(): string {
    return `arn:aws-eusc:cloudtrail:${this.#region}:${[...this.#accounts.keys()][0]}:trail/${this.name}`;
  }

  /** What `DescribeTrails` says of it. */
  describe(): object {
    return {
      Name: this.name,
      S3BucketName: this.#bucket,
      IncludeGlobalServiceEvents: true,
      IsMultiRegionTrail: true,
      HomeRegion: this.#region,
      TrailARN: this.arn,
      LogFileValidationEnabled: true,
      HasCustomEventSelectors: false,
      HasInsightSelectors: false,
      IsOrganizationTrail: true,
    };
  }

  /** Stops or starts logging. */
  log(on: boolean): void {
    if (on === this.logging) return;
    this.logging = on;
    if (on) {
      this.started = this.#now();
      this.#fresh = true;
    } else this.stopped = this.#now();
  }

  /** Notes a call; each account that it concerns sees it. */
  readonly audit: Audit = ({ identity, account, error, source, name, requestId, resources, ...call }) => {
    if (!this.#keeps(source, call.readOnly)) return;
    const concerned = new Set([account, ...(resources ?? []).map(({ accountId }) => accountId)]);
    const about = resources?.[0]?.accountId ?? account;
    // Each account has an event of its own of one call.
    const sharedEventID = concerned.size > 1 ? { sharedEventID: randomUUID() } : {};
    for (const recipient of concerned) {
      this.#accounts.get(recipient)?.pending.push({
        eventVersion: '1.11',
        userIdentity: 'accessKeyId' in identity ? assumedRole(identity as Session) : identity,
        eventTime: iso(this.#now()),
        eventSource: source,
        eventName: name,
        awsRegion: this.#region,
        sourceIPAddress: '127.0.0.1',
        userAgent: 'sandbox',
        ...(error && { errorCode: error.code, errorMessage: error.message }),
        requestParameters: call.requestParameters ?? null,
        responseElements: call.responseElements ?? null,
        requestID: requestId,
        eventID: (recipient === about ? call.eventId : undefined) ?? randomUUID(),
        ...sharedEventID,
        readOnly: call.readOnly,
        ...(resources && { resources }),
        eventType: 'AwsApiCall',
        managementEvent: true,
        recipientAccountId: recipient,
        eventCategory: 'Management',
      });
    }
  };

  /** Delivers what is pending, and closes every hour that has ended with its digest. */
  deliver(): void {
    const now = this.#now();
    for (const state of this.#accounts.values()) {
      if (state.pending.length === 0) continue;
      state.delivered.push(this.#store(state.chain.deliver(now, state.pending)));
      state.pending = [];
    }
    const ends: number[] = [];
    for (; this.#closed + HOUR <= now; this.#closed += HOUR) if (this.#logged(this.#closed)) ends.push(this.#closed + HOUR);
    // What is delivered now belongs to the digest of the hour that has just ended, however long ago the one before was.
    for (const end of ends) {
      const fresh = this.#fresh && end > this.started;
      if (fresh) this.#fresh = false;
      for (const state of this.#accounts.values()) {
        this.#store(state.chain.close(end, end === ends.at(-1) ? state.delivered : [], { fresh }));
        if (end === ends.at(-1)) state.delivered = [];
      }
    }
  }

  /** Whether an hour has a digest. */
  #logged(start: number): boolean {
    if (this.stopped === undefined || start <= this.stopped) return true;
    return this.logging && start + HOUR > this.started;
  }

  #keeps(source: string, readOnly: boolean): boolean {
    if (source === 'cloudtrail.amazonaws.com') return true;
    return (
      this.logging &&
      this.selectors.some(
        ({ ReadWriteType: type, IncludeManagementEvents: included, ExcludeManagementEventSources: excluded }) =>
          included && !excluded.includes(source) && (type === 'All' || (type === 'ReadOnly') === readOnly),
      )
    );
  }

  #store(file: TrailFile): TrailFile {
    this.#put(file);
    return file;
  }
}

const hourOf = (time: number): number => Math.floor(time / HOUR) * HOUR;

const assumedRole = ({ arn, account, userId, accessKeyId, role }: Session): object => ({
  type: 'AssumedRole',
  principalId: userId,
  arn,
  accountId: account,
  accessKeyId,
  sessionContext: { sessionIssuer: { type: 'Role', principalId: role.id, arn: role.arn, accountId: account, userName: role.name } },
});
