import { describe, expect, it } from 'vitest';
import { asSovereignError } from './interruption.ts';

const thrown = (name: string, message: string, fields: object) => Object.assign(new Error(message), { name, ...fields });
const SERVICE = { $fault: 'client', $metadata: { httpStatusCode: 400 }, $response: {} };

describe('asSovereignError', () => {
  it.each<[string, Error, string, RegExp]>([
    ['a clock that is off', thrown('InvalidSignatureException', 'Signature not yet current: …', SERVICE), 'AWS_REFUSED', /clock/],
    ['a right that is missing', thrown('AccessDeniedException', 'not authorized', SERVICE), 'AWS_REFUSED', /role/],
    ['a service that is down', thrown('InternalFailure', 'sorry', SERVICE), 'AWS_REFUSED', /service health/],
    ['a page in place of an answer', thrown('SyntaxError', 'Unexpected token <\n hidden field', { $response: {} }), 'AWS_ANSWER', /proxy/],
    ['a mistake', new TypeError('x is undefined'), 'UNEXPECTED', /debug/],
  ])('tells %s', (_, error, code, fix) => {
    const told = asSovereignError(error);
    expect(told).toMatchObject({ code, exitCode: 1, cause: error, fix: expect.stringMatching(fix) });
    expect(told.message).not.toContain('hidden field');
  });
});
