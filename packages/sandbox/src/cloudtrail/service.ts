import { type Json11Options, Json11Service, type Operation, only } from '../json11.ts';
import type { Trail } from './trail.ts';

/** AWS CloudTrail: DescribeTrails, GetTrailStatus, GetEventSelectors, ListPublicKeys of the sandbox's one trail. */
export class CloudTrail extends Json11Service {
  readonly #trail: Trail;
  readonly #now: () => number;

  constructor(options: Json11Options & { trail: Trail }) {
    super('cloudtrail', 'CloudTrail_20131101', options);
    this.#trail = options.trail;
    this.#now = options.now;
  }

  protected override perform({ name, input }: Operation): object | undefined {
    switch (name) {
      case 'DescribeTrails':
        only(input, name, ['trailNameList', 'includeShadowTrails']);
        return { trailList: [this.#trail.describe()] };
      case 'GetTrailStatus':
        only(input, name, ['Name']);
        return { IsLogging: true, LatestDeliveryTime: this.#now() / 1000, LatestDigestDeliveryTime: this.#now() / 1000 };
      case 'GetEventSelectors':
        only(input, name, ['TrailName']);
        return {
          TrailARN: this.#trail.arn,
          EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true, DataResources: [], ExcludeManagementEventSources: [] }],
        };
      case 'ListPublicKeys': {
        only(input, name, ['StartTime', 'EndTime', 'NextToken']);
        const { fingerprint, value, validFrom, validTo } = this.#trail.signer.key;
        const key = { Value: value, Fingerprint: fingerprint };
        return {
          PublicKeyList: [{ ...key, ValidityStartTime: Date.parse(validFrom) / 1000, ValidityEndTime: Date.parse(validTo) / 1000 }],
        };
      }
      default:
        return undefined;
    }
  }
}
