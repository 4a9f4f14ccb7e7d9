import { type Check, type Context, messageOf, type Partition, regionsOf, type Verdict } from '@sovereign-actions/core';
import { KEY_CHANGES, TRAIL_CHANGES } from '../cloudtrail/extract.ts';
import type { BoundaryTrail } from '../cloudtrail/fetch.ts';
import type { TrailDocument } from './document.ts';
import { type Kept, keeps, management, objectWrite, type Probe } from './selectors.ts';

/**
 * What CloudTrail says of the trail at the time of the seal, as far as claims rest on it: fields keep the names that CloudTrail
 * gives them. What is denied or not there is noted, never an error.
 */
export interface TrailState {
  /** ISO 8601 UTC. */
  askedAt: string;
  /** Of `DescribeTrails`. */
  settings?: Record<string, unknown>;
  /** Of `GetTrailStatus`, in the home region. */
  status?: Record<string, unknown>;
  /** Of `GetEventSelectors`: those of management events. */
  selectors?: { EventSelectors?: unknown[]; AdvancedEventSelectors?: unknown[] };
  /** Whether calls that write an object of the evidence bucket are kept. */
  evidenceWrites?: Kept;
  /** Why a question has no answer, by its name. */
  denied: Record<string, string>;
}

const SETTINGS = [
  'Name',
  'TrailARN',
  'HomeRegion',
  'S3BucketName',
  'IsMultiRegionTrail',
  'IsOrganizationTrail',
  'IncludeGlobalServiceEvents',
  'LogFileValidationEnabled',
];
const STATUS = [
  'IsLogging',
  'StartLoggingTime',
  'StopLoggingTime',
  'LatestDeliveryTime',
  'LatestDeliveryError',
  'LatestDigestDeliveryTime',
  'LatestDigestDeliveryError',
];

/** Asks CloudTrail about the trail, in its home region. */
export async function collectTrailState({ aws, boundary, now }: Context, trail: BoundaryTrail, home: string): Promise<TrailState> {
  const state: TrailState = { askedAt: new Date(now()).toISOString(), denied: {} };
  const ask = async <T>(question: string, call: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await call();
    } catch (error) {
      state.denied[question] = reasonOf(error);
      return undefined;
    }
  };
  const options = { region: home, attempts: 2 };
  const { trailList } = (await ask('DescribeTrails', () => aws.call('cloudtrail', 'DescribeTrails', {}, options))) ?? {};
  // An account may have a trail of its own with the name of its organization's.
  const named = trailList?.filter(({ Name, HomeRegion }) => Name === trail.trail && HomeRegion === home) ?? [];
  const found = named.find(({ S3BucketName }) => S3BucketName === trail.bucket) ?? named[0];
  if (trailList && !found) state.denied.DescribeTrails = `the account of the sealing role sees no trail ${trail.trail} of ${home}`;
  if (!found?.TrailARN) return state;
  const arn = found.TrailARN;
  state.settings = picked(found, SETTINGS);
  const [status, selectors] = await Promise.all([
    ask('GetTrailStatus', () => aws.call('cloudtrail', 'GetTrailStatus', { Name: arn }, options)),
    ask('GetEventSelectors', () => aws.call('cloudtrail', 'GetEventSelectors', { TrailName: arn }, options)),
  ]);
  if (status) state.status = picked(status, STATUS);
  if (selectors) {
    const { EventSelectors, AdvancedEventSelectors } = selectors;
    const basic = EventSelectors?.map(({ ReadWriteType, IncludeManagementEvents, ExcludeManagementEventSources }) => ({
      ReadWriteType,
      IncludeManagementEvents,
      ExcludeManagementEventSources,
    }));
    // Selectors of data events name what belongs to others.
    const advanced = AdvancedEventSelectors?.filter(
      ({ FieldSelectors }) => !FieldSelectors?.some(({ Field, Equals }) => Field === 'eventCategory' && !Equals?.includes('Management')),
    ).map(({ FieldSelectors }) => ({ FieldSelectors }));
    state.selectors = { ...(basic?.length && { EventSelectors: basic }), ...(advanced?.length && { AdvancedEventSelectors: advanced }) };
    const { evidence } = boundary;
    if (evidence && 'bucket' in evidence)
      state.evidenceWrites = keeps(selectors, objectWrite(`${arn.split(':').slice(0, 2).join(':')}:s3:::${evidence.bucket}/`));
  }
  return state;
}

/** Why a call had no answer, with the name that the service gives the reason. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && error.name !== 'Error' ? `${error.name}: ${messageOf(error)}` : messageOf(error);

const picked = (answer: object, names: readonly string[]): Record<string, unknown> =>
  JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(answer).filter(([name]) => names.includes(name)))));

/** The account that owns the trail, whose part of the trail shows calls that changed it. */
export const ownerOf = (state: TrailState | undefined): string | undefined =>
  /^arn:[a-z-]+:cloudtrail:[a-z0-9-]+:(\d{12}):trail\//.exec(String(state?.settings?.TrailARN))?.[1];

/**
 * Until when the trail has delivered digests, where it logs and delivers; undefined where it does not, or nobody says.
 * This is CloudTrail's clock: that of this machine may be wrong, and a seal that was made too early stays as it is.
 */
export function deliveredUntil(state: TrailState | undefined): number | undefined {
  const { IsLogging: logging, LatestDigestDeliveryError: error, LatestDigestDeliveryTime: time } = state?.status ?? {};
  const delivered = Date.parse(String(time));
  return logging !== true || error || Number.isNaN(delivered) ? undefined : delivered;
}

/** Whether the trail keeps every use of a signing key. */
export const keepsSignatures = (state: TrailState | undefined): Kept => keeps(state?.selectors, SIGNATURES);

const SIGNATURES = management('kms.amazonaws.com', 'Sign', true);

/** What claims on a deployment rest on. `Sign` and the taking of a role are reading calls to CloudTrail. */
const NEEDED: readonly (readonly [what: string, events: readonly Probe[]])[] = [
  ['signatures with KMS keys', [SIGNATURES]],
  ['changes of KMS keys', [...KEY_CHANGES].map((name) => management('kms.amazonaws.com', name, false))],
  [
    'the taking of roles',
    ['AssumeRole', 'AssumeRoleWithSAML', 'AssumeRoleWithWebIdentity'].map((name) => management('sts.amazonaws.com', name, true)),
  ],
  ['changes of the trail', [...TRAIL_CHANGES].map((name) => management('cloudtrail.amazonaws.com', name, false))],
];

type Judged = Pick<Check, 'verdict' | 'detail'>;

/** Where the deployment was to stay. */
export interface Place {
  regions: readonly string[];
  partition: string;
}

/**
 * What the answers come to. Pure.
 * @param state absent in a seal that did not ask
 * @param document trail as the boundary declares it, and the time of the deployment
 */
export function judgeTrail(
  state: TrailState | undefined,
  { trail, window }: Pick<TrailDocument, 'trail' | 'window'>,
  place: Place,
): Check[] {
  const { settings, status, selectors, denied = {} } = state ?? {};
  const unknown = (asked: string): Judged => {
    // Nothing else is asked about a trail that is not found.
    const question = denied.DescribeTrails === undefined ? asked : 'DescribeTrails';
    return {
      verdict: 'unknown',
      detail: `CloudTrail does not say: ${(denied[question] ?? 'it was not asked').replace(/\.$/, '')}. Let the sealing role call cloudtrail:${question}, in an account that sees the trail.`,
    };
  };
  return [
    { name: 'settings of the trail', ...(settings ? judgeSettings(settings, trail, place) : unknown('DescribeTrails')) },
    { name: 'logging of the trail', ...(status ? judgeStatus(status, window) : unknown('GetTrailStatus')) },
    {
      name: 'events that the trail keeps',
      ...(selectors ? judgeSelectors(selectors, state?.evidenceWrites) : unknown('GetEventSelectors')),
    },
  ];
}

function judged(broken: readonly (string | false)[], unknown: readonly (string | false)[], holds: string): Judged {
  const texts = [broken, unknown].map((list) => list.filter((text) => text !== false));
  const verdict: Verdict = texts[0]?.length ? 'broken' : texts[1]?.length ? 'unknown' : 'holds';
  const said = texts.flat().join('; ');
  return { verdict, detail: verdict === 'holds' ? holds : `${said[0]?.toUpperCase()}${said.slice(1)}.` };
}

function judgeSettings(settings: Record<string, unknown>, trail: TrailDocument['trail'], { regions, partition }: Place): Judged {
  const single = settings.IsMultiRegionTrail !== true;
  const arn = String(settings.TrailARN);
  const [, home, name] = /^arn:[a-z-]+:cloudtrail:([a-z0-9-]+):\d{12}:trail\/(.+)$/.exec(arn) ?? [];
  return judged(
    [
      (name !== trail.name || home !== trail.homeRegion) &&
        `CloudTrail told of ${arn}, which is not the trail ${trail.name} of ${trail.homeRegion}`,
      settings.S3BucketName !== trail.bucket && `it delivers to the bucket ${String(settings.S3BucketName)}, not ${trail.bucket}`,
      settings.LogFileValidationEnabled !== true && 'it does not sign what it delivers: log file validation is off',
      (settings.IsOrganizationTrail === true) !== (trail.organization !== undefined) &&
        `it is ${settings.IsOrganizationTrail === true ? 'the trail of an organization, and the boundary says that it is not' : 'not the trail of an organization, as the boundary says'}`,
    ],
    [
      single &&
        !(hasOneRegion(partition) && regions.every((region) => region === trail.homeRegion)) &&
        `it keeps events of ${trail.homeRegion} alone: what was called in other regions is not known`,
      settings.IncludeGlobalServiceEvents !== true && 'it leaves out the events of global services, such as IAM',
    ],
    `It signs what it delivers, keeps the events of ${single ? 'its region' : 'all regions'} and of global services.`,
  );
}

/** Nothing can be called elsewhere in such a partition. */
export const hasOneRegion = (partition: string): boolean => regionsOf(partition as Partition).length === 1;

function judgeStatus(status: Record<string, unknown>, window: { from: string; to: string }): Judged {
  const [from, to] = [Date.parse(window.from), Date.parse(window.to)];
  const [started, stopped] = [status.StartLoggingTime, status.StopLoggingTime].map((time) => Date.parse(String(time ?? '')));
  const isWithin = (time: number | undefined) => time !== undefined && time >= from && time <= to;
  const failed = (what: string, error: unknown) =>
    typeof error === 'string' && error !== '' && `its last delivery of ${what} failed: ${error.slice(0, 200)}`;
  return judged(
    [
      status.IsLogging !== true && `it does not log${Number.isNaN(stopped) ? '' : `, since ${String(status.StopLoggingTime)}`}`,
      isWithin(stopped) && `it was stopped in the time of the deployment, at ${String(status.StopLoggingTime)}`,
    ],
    [
      (started === undefined || Number.isNaN(started)) && 'nobody says since when it logs',
      started !== undefined && started > from && `it logs since ${String(status.StartLoggingTime)}, and nobody says whether it did before`,
      failed('log files', status.LatestDeliveryError),
      failed('digest files', status.LatestDigestDeliveryError),
    ],
    `It logs since ${String(status.StartLoggingTime)}, and delivers.`,
  );
}

function judgeSelectors(selectors: unknown, evidenceWrites: Kept | undefined): Judged {
  const [dropped, unsure] = (['dropped', 'unknown'] as const).map((kept) =>
    NEEDED.flatMap(([name, probes]) => (probes.some((probe) => keeps(selectors, probe) === kept) ? [name] : [])),
  ) as [string[], string[]];
  const writes =
    evidenceWrites === undefined
      ? ''
      : ` Calls that write to the evidence bucket are ${{ kept: 'kept', dropped: 'not kept', unknown: 'perhaps kept' }[evidenceWrites]}.`;
  return judged(
    [],
    [
      dropped.length > 0 && `it leaves out ${dropped.join(', ')}: of these nobody can know from it`,
      unsure.length > 0 && `its selectors do not tell whether it keeps ${unsure.join(', ')}`,
    ],
    `It keeps ${NEEDED.map(([name]) => name).join(', ')}.${writes}`,
  );
}
