import { describe, expect, it } from 'vitest';
import { type Kept, keeps, management, objectWrite } from './selectors.ts';

const sign = management('kms.amazonaws.com', 'Sign', true);
const stop = management('cloudtrail.amazonaws.com', 'StopLogging', false);
const write = objectWrite('arn:aws-eusc:s3:::acme-evidence/');

const basic = (...EventSelectors: unknown[]) => ({ EventSelectors });
const advanced = (...selectors: unknown[][]) => ({ AdvancedEventSelectors: selectors.map((FieldSelectors) => ({ FieldSelectors })) });
const managementEvents = { Field: 'eventCategory', Equals: ['Management'] };
const dataEvents = { Field: 'eventCategory', Equals: ['Data'] };
const objects = { Field: 'resources.type', Equals: ['AWS::S3::Object'] };

describe('keeps', () => {
  it.each<[string, unknown, Kept, Kept, Kept]>([
    // Signatures, changes of the trail, and what is written to the evidence bucket.
    ['the default', basic({ ReadWriteType: 'All', IncludeManagementEvents: true, DataResources: [] }), 'kept', 'kept', 'dropped'],
    ['writing calls alone', basic({ ReadWriteType: 'WriteOnly' }), 'dropped', 'kept', 'dropped'],
    ['reading calls alone', basic({ ReadWriteType: 'ReadOnly' }), 'kept', 'dropped', 'dropped'],
    ['two selectors', basic({ ReadWriteType: 'ReadOnly' }, { ReadWriteType: 'WriteOnly' }), 'kept', 'kept', 'dropped'],
    ['no management events', basic({ ReadWriteType: 'All', IncludeManagementEvents: false }), 'dropped', 'dropped', 'dropped'],
    ['all but those of KMS', basic({ ExcludeManagementEventSources: ['kms.amazonaws.com'] }), 'dropped', 'kept', 'dropped'],
    [
      'every object',
      basic({ IncludeManagementEvents: false, DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws-eusc:s3'] }] }),
      ...(['dropped', 'dropped', 'kept'] as const),
    ],
    [
      'the objects of another bucket',
      basic({ DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws-eusc:s3:::acme-evidence-2/'] }] }),
      ...(['kept', 'kept', 'dropped'] as const),
    ],
    [
      'the objects of the bucket',
      basic({ ReadWriteType: 'WriteOnly', DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws-eusc:s3:::acme-evidence/'] }] }),
      ...(['dropped', 'kept', 'kept'] as const),
    ],
    ['advanced: all management events', advanced([managementEvents]), 'kept', 'kept', 'dropped'],
    [
      'advanced: all but those of KMS',
      advanced([managementEvents, { Field: 'eventSource', NotEquals: ['kms.amazonaws.com', 'rdsdata.amazonaws.com'] }]),
      ...(['dropped', 'kept', 'dropped'] as const),
    ],
    [
      'advanced: writing calls',
      advanced([managementEvents, { Field: 'readOnly', Equals: ['false'] }]),
      ...(['dropped', 'kept', 'dropped'] as const),
    ],
    [
      'advanced: two that make up for each other',
      advanced(
        [managementEvents, { Field: 'readOnly', Equals: ['false'] }],
        [managementEvents, { Field: 'eventSource', StartsWith: ['kms.'] }],
      ),
      ...(['kept', 'kept', 'dropped'] as const),
    ],
    [
      'advanced: a field that is not known here',
      advanced([managementEvents, { Field: 'userIdentity.arn', NotStartsWith: ['arn:x'] }]),
      ...(['unknown', 'unknown', 'dropped'] as const),
    ],
    [
      'advanced: an operator that is not known here',
      advanced([managementEvents, { Field: 'eventSource', Contains: ['x'] }]),
      ...(['unknown', 'unknown', 'dropped'] as const),
    ],
    [
      'advanced: an operator without a list',
      advanced([managementEvents, { Field: 'eventSource', NotEquals: 'kms.amazonaws.com' }]),
      ...(['unknown', 'unknown', 'dropped'] as const),
    ],
    [
      'advanced: two operators, of which one fits',
      advanced([managementEvents, { Field: 'eventSource', StartsWith: ['kms.'], EndsWith: ['.example'] }]),
      ...(['unknown', 'dropped', 'dropped'] as const),
    ],
    [
      'advanced: operators with nothing in them',
      advanced([{ ...managementEvents, NotEquals: [], StartsWith: undefined }]),
      ...(['kept', 'kept', 'dropped'] as const),
    ],
    [
      'advanced: objects of the bucket',
      advanced([dataEvents, objects, { Field: 'resources.ARN', StartsWith: ['arn:aws-eusc:s3:::acme-evidence/'] }]),
      ...(['dropped', 'dropped', 'kept'] as const),
    ],
    [
      'advanced: reads of objects',
      advanced([dataEvents, objects, { Field: 'readOnly', Equals: ['true'] }]),
      ...(['dropped', 'dropped', 'dropped'] as const),
    ],
    [
      'advanced: another kind of data',
      advanced([dataEvents, { Field: 'resources.type', NotEquals: ['AWS::S3::Object'] }]),
      'dropped',
      'dropped',
      'dropped',
    ],
    ['an unknown type', basic({ ReadWriteType: 'Some' }), 'unknown', 'unknown', 'unknown'],
    ['no selector', basic(), 'unknown', 'unknown', 'unknown'],
    ['nothing that is one', { EventSelectors: [null], AdvancedEventSelectors: [{}, 7] }, 'unknown', 'unknown', 'unknown'],
    ['no answer', undefined, 'unknown', 'unknown', 'unknown'],
  ])('%s', (_, selectors, signs, stops, writes) => {
    expect([keeps(selectors, sign), keeps(selectors, stop), keeps(selectors, write)]).toEqual([signs, stops, writes]);
  });
});
