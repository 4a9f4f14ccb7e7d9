import { describe, expect, it } from 'vitest';
import { type EventFilter, extractEvents, sessionArn } from './extract.ts';

const ROLE = 'arn:aws-eusc:iam::444455556666:role/delivery/shop-deploy';
const KEY = 'arn:aws-eusc:kms:eusc-de-east-1:111122223333:key/0f1e2d3c-0000-4000-8000-000000000001';
const filter: EventFilter = {
  from: '2026-11-20T12:00:00Z',
  to: '2026-11-20T13:00:00Z',
  sessions: [{ role: ROLE, name: 'shop-4711' }],
  requests: ['11111111-2222-4333-8444-555555555555'],
  keys: [KEY],
  trail: 'main',
};
const event = (fields: object) => ({
  eventID: 'e',
  eventName: 'DescribeInstances',
  eventSource: 'ec2.amazonaws.com',
  eventTime: '2026-11-20T12:30:00Z',
  ...fields,
});
const log = (...events: unknown[]) => Buffer.from(JSON.stringify({ Records: events }));
const kept = (...events: unknown[]) => {
  const extract = extractEvents(log(...events), filter);
  return typeof extract === 'string' ? extract : extract.kept.length;
};
const bySession = { userIdentity: { type: 'AssumedRole', arn: 'arn:aws-eusc:sts::444455556666:assumed-role/shop-deploy/shop-4711' } };
const taking = (roleSessionName: string, eventSource = 'sts.amazonaws.com') =>
  event({ eventSource, eventName: 'AssumeRoleWithWebIdentity', requestParameters: { roleArn: ROLE, roleSessionName } });

describe('extractEvents', () => {
  it('keeps what the session did, how it began, and every use of the key', () => {
    expect(sessionArn({ role: ROLE, name: 'shop-4711' })).toBe(bySession.userIdentity.arn);
    expect(kept(event(bySession))).toBe(1);
    expect(kept(taking('shop-4711'))).toBe(1);
    expect(kept(event({ requestID: filter.requests[0] }))).toBe(1);
    expect(kept(event({ eventName: 'Sign', userIdentity: { arn: 'someone else' }, resources: [{ ARN: KEY }] }))).toBe(1);
  });

  it('keeps what changed the trail, by whoever and however it is named', () => {
    const change = (eventName: string, requestParameters: unknown, eventSource = 'cloudtrail.amazonaws.com') =>
      event({ eventName, eventSource, requestParameters });
    const arn = 'arn:aws-eusc:cloudtrail:eusc-de-east-1:777788889999:trail/main';
    expect(kept(change('StopLogging', { name: 'main' }), change('PutEventSelectors', { trailName: arn }))).toBe(2);
    expect(kept(change('StopLogging', { name: 'main2' }), change('GetTrailStatus', { name: 'main' }))).toBe(0);
    expect(kept(change('StopLogging', null), change('StopLogging', { name: 'main' }, 'example.amazonaws.com'))).toBe(0);
  });

  it('leaves out what only mentions the names', () => {
    const other = { userIdentity: { arn: 'arn:aws-eusc:sts::444455556666:assumed-role/shop-deploy/shop-47110' } };
    expect(kept(event(other), event({ requestParameters: { note: `shop-4711 ${KEY}` } }), taking('shop-47110'))).toBe(0);
    expect(kept(taking('shop-4711', 'sts.amazonaws.com.example'), event({ ...bySession, eventTime: '2026-11-20T13:00:01Z' }))).toBe(0);
    expect(kept(event({ resources: 'shop-4711' }), event({ resources: [null, KEY] }))).toBe(0);
  });

  it('keeps the exact text of an event', () => {
    const text = `{ "eventID":"e","eventName":"x", "eventSource":"s" ,"eventTime":"2026-11-20T12:00:00Z","n":12345678901234567890,"userIdentity":{"arn":"${bySession.userIdentity.arn}"},"t":"]}\\"{ü" }`;
    const extract = extractEvents(Buffer.from(`{"Records":[${text},${text}]}`), filter);
    expect(extract).toEqual({ kept: [text, text], events: 2 });
  });

  it('finds names that JSON writes with escapes', () => {
    const escaped = { ...filter, sessions: [{ role: ROLE, name: 'a=b/shop' }], keys: [], requests: [] };
    const arn = sessionArn({ role: ROLE, name: 'a=b/shop' }).replace('=', '\\u003d').replaceAll('/', '\\/');
    const text = JSON.stringify(event({ userIdentity: { arn: 'ARN' } })).replace('ARN', arn);
    expect(extractEvents(Buffer.from(`{"Records":[${text}]}`), escaped)).toMatchObject({ kept: [text] });
  });

  it('finds names whose every character JSON writes as an escape', () => {
    const hidden = (text: string) => [...text].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    const text = JSON.stringify(event(bySession)).replace(bySession.userIdentity.arn, hidden(bySession.userIdentity.arn));
    expect(extractEvents(Buffer.from(`{"Records":[${text}]}`), filter)).toMatchObject({ kept: [text] });
  });

  it('a file that names other keys of the account is left unread', () => {
    const other = KEY.replace('0f1e2d3c', '00000000');
    expect(extractEvents(log(event({ eventName: 'Decrypt', resources: [{ ARN: other }] })), filter)).toEqual({ kept: [] });
  });

  it('a file without any of the names is left unread', () => {
    expect(extractEvents(Buffer.from('not even JSON'), filter)).toEqual({ kept: [] });
  });

  it.each([
    ['no list', '{"shop-4711":[]}', 'not a list'],
    ['a list of its own', '["shop-4711"]', 'not a list'],
    ['more beside the list', '{"Records":[],"shop-4711":[]}', 'more in it'],
    ['its end cut off', '{"Records":[{"a":"shop-4711"}', 'cut off'],
    ['an open text', '{"Records":[{"a":"shop-4711}]}', 'cut off'],
    ['an event that is a list', '{"Records":[["shop-4711"]]}', 'not an object'],
    ['an event without an id', '{"Records":[{"a":"shop-4711"}]}', 'no eventID'],
    ['an event that is no JSON', '{"Records":[{"a":shop-4711}]}', 'not JSON'],
  ])('a file with %s is named, not taken for one without events', (_, text, why) => {
    expect(extractEvents(Buffer.from(text), filter)).toContain(why);
  });
});
