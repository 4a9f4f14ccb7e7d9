import { isObject } from '@sovereign-actions/core';
import { Refusal } from '../http.ts';
import { type Json11Options, Json11Service, type Operation, only } from '../json11.ts';
import type { EventSelector, Trail } from './trail.ts';

/**
 * AWS CloudTrail: DescribeTrails, GetTrailStatus, StartLogging, StopLogging, GetEventSelectors, PutEventSelectors (of management
 * events), ListPublicKeys of the sandbox's one trail.
 */
export class CloudTrail extends Json11Service {
  readonly #trail: Trail;
  readonly #now: () => number;

  constructor(options: Json11Options & { trail: Trail }) {
    super('cloudtrail', 'CloudTrail_20131101', options);
    this.#trail = options.trail;
    this.#now = options.now;
  }

  protected override perform({ name, input, session }: Operation): object | undefined {
    const resource = name === 'DescribeTrails' || name === 'ListPublicKeys' ? '*' : this.#trail.arn;
    this.authorize(session, `cloudtrail:${name}`, resource, session.account);
    switch (name) {
      case 'DescribeTrails':
        only(input, name, ['trailNameList', 'includeShadowTrails']);
        return { trailList: [this.#trail.describe()] };
      case 'GetTrailStatus':
        only(input, name, ['Name']);
        return {
          IsLogging: this.#trail.logging,
          StartLoggingTime: this.#trail.started / 1000,
          ...(this.#trail.stopped !== undefined && { StopLoggingTime: this.#trail.stopped / 1000 }),
          LatestDeliveryTime: this.#now() / 1000,
          LatestDigestDeliveryTime: this.#now() / 1000,
        };
      case 'StartLogging':
      case 'StopLogging':
        only(input, name, ['Name']);
        this.#trail.log(name === 'StartLogging');
        return {};
      case 'GetEventSelectors':
        only(input, name, ['TrailName']);
        return { TrailARN: this.#trail.arn, EventSelectors: this.#selectors() };
      case 'PutEventSelectors':
        only(input, name, ['TrailName', 'EventSelectors']);
        this.#trail.selectors = (Array.isArray(input.EventSelectors) ? input.EventSelectors : []).map(selectorOf);
        return { TrailARN: this.#trail.arn, EventSelectors: this.#selectors() };
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

  #selectors(): object[] {
    return this.#trail.selectors.map((selector) => ({ ...selector, DataResources: [] }));
  }
}

/** @throws NotImplemented for selectors of data events */
function selectorOf(value: unknown): EventSelector {
  const selector = isObject(value) ? value : {};
  only(selector, 'PutEventSelectors', ['ReadWriteType', 'IncludeManagementEvents', 'ExcludeManagementEventSources']);
  const { ReadWriteType: type = 'All', IncludeManagementEvents: included = true, ExcludeManagementEventSources: excluded = [] } = selector;
  if ((type !== 'All' && type !== 'ReadOnly' && type !== 'WriteOnly') || typeof included !== 'boolean' || !Array.isArray(excluded))
    throw new Refusal(400, 'InvalidEventSelectorsException', 'An event selector is not valid.');
  return { ReadWriteType: type, IncludeManagementEvents: included, ExcludeManagementEventSources: excluded.map(String) };
}
