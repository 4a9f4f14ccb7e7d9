import { isObject } from '@sovereign-actions/core';

/** Whether a trail keeps events of a kind; `unknown` where its selectors say something that is not understood here. */
export type Kept = 'kept' | 'dropped' | 'unknown';

/** An event as advanced selectors see it: field names to values, all of them texts. */
export type Probe = Readonly<Record<string, string>>;

export const management = (eventSource: string, eventName: string, readOnly: boolean): Probe => ({
  eventCategory: 'Management',
  eventType: 'AwsApiCall',
  eventSource,
  eventName,
  readOnly: String(readOnly),
});

/** A call that writes an object, as data events show it. */
export const objectWrite = (arn: string): Probe => ({
  ...management('s3.amazonaws.com', 'PutObject', false),
  eventCategory: 'Data',
  'resources.type': 'AWS::S3::Object',
  'resources.ARN': arn,
});

/**
 * Whether a trail keeps such events, by its selectors as `GetEventSelectors` gives them. An event is kept where one selector
 * takes it.
 */
export function keeps(selectors: unknown, probe: Probe): Kept {
  const { EventSelectors: basic, AdvancedEventSelectors: advanced } = isObject(selectors) ? selectors : {};
  const answers: Kept[] = [
    ...listOf(basic).map((selector) => byBasic(selector, probe)),
    ...listOf(advanced).map((selector) => byAdvanced(selector, probe)),
  ];
  if (answers.includes('kept')) return 'kept';
  return answers.length === 0 || answers.includes('unknown') ? 'unknown' : 'dropped';
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textsOf = (value: unknown): string[] => listOf(value).filter((item) => typeof item === 'string');

function byBasic(selector: unknown, probe: Probe): Kept {
  if (!isObject(selector)) return 'unknown';
  const type = selector.ReadWriteType ?? 'All';
  if (type !== 'All' && type !== 'ReadOnly' && type !== 'WriteOnly') return 'unknown';
  if (type !== 'All' && (type === 'ReadOnly') !== (probe.readOnly === 'true')) return 'dropped';
  if (probe.eventCategory === 'Management') {
    const excluded = textsOf(selector.ExcludeManagementEventSources).includes(probe.eventSource as string);
    return selector.IncludeManagementEvents !== false && !excluded ? 'kept' : 'dropped';
  }
  // `arn:…:s3` stands for every object; another value for those whose ARN begins with it.
  const covers = listOf(selector.DataResources).some(
    (resource) =>
      isObject(resource) &&
      resource.Type === probe['resources.type'] &&
      textsOf(resource.Values).some((value) => /^arn:[a-z-]+:s3$/.test(value) || probe['resources.ARN']?.startsWith(value)),
  );
  return covers ? 'kept' : 'dropped';
}

/** All fields of a selector must fit. One that the probe does not have could be anything. */
function byAdvanced(selector: unknown, probe: Probe): Kept {
  const fields = isObject(selector) ? listOf(selector.FieldSelectors) : [];
  if (fields.length === 0) return 'unknown';
  const answers = fields.map((field): Kept => {
    const name = isObject(field) ? field.Field : undefined;
    const value = typeof name === 'string' && Object.hasOwn(probe, name) ? probe[name] : undefined;
    if (!isObject(field) || value === undefined) return name === 'resources.type' || name === 'resources.ARN' ? 'dropped' : 'unknown';
    return fits(field, value);
  });
  return answers.includes('dropped') ? 'dropped' : answers.includes('unknown') ? 'unknown' : 'kept';
}

/** One of the values that are asked for, and none of those that are refused. An operator that is not known here may refuse any. */
function fits({ Field, ...operators }: Record<string, unknown>, value: string): Kept {
  const given = Object.entries(operators).filter(([, texts]) => !(texts === undefined || (Array.isArray(texts) && texts.length === 0)));
  const asked: boolean[] = [];
  for (const [operator, texts] of given) {
    const [, not, kind] = /^(Not)?(Equals|StartsWith|EndsWith)$/.exec(operator) ?? [];
    if (kind === undefined || !Array.isArray(texts)) return 'unknown';
    const found = textsOf(texts).some((text) =>
      kind === 'Equals' ? value === text : kind === 'StartsWith' ? value.startsWith(text) : value.endsWith(text),
    );
    if (not === undefined) asked.push(found);
    else if (found) return 'dropped';
  }
  // Whether two that are asked for must both fit, nobody says.
  return !asked.includes(false) ? 'kept' : asked.includes(true) ? 'unknown' : 'dropped';
}
