import { SovereignError } from '@sovereign-actions/core';
import { describe, expect, it, vi } from 'vitest';
import { newPem, newRegion, newSigner, type Region, type Tamper, TSA_URL } from '../test/region.ts';
import { buildStatement, PREDICATE, pemSigner, type Signer, signArtifact, signStatement } from './index.ts';

const statement = buildStatement([{ digest: { sha256: 'ab'.repeat(32) } }], PREDICATE.cosignSign, {});
const signer = newSigner();

const to =
  (which: 'log' | 'authority', change: Tamper): Tamper =>
  (reply, url) =>
    (url === TSA_URL) === (which === 'authority') ? change(reply, url) : reply;
const json =
  (change: (entry: never) => void): Tamper =>
  ({ status, body }) => {
    const entry = JSON.parse(body.toString());
    change(entry as never);
    return { status, body: Buffer.from(JSON.stringify(entry)) };
  };
const answer =
  (status: number, body: string | Buffer): Tamper =>
  () => ({ status, body: Buffer.from(body) });

async function codeOf(region: Region, tamper: Tamper, options: { required?: boolean } = {}) {
  const { required = true } = options;
  const { logs, timestamps } = region.witnesses;
  const witnesses = { logs: { ...logs, required }, timestamps: { ...timestamps, required } };
  try {
    return (await signStatement({ statement, signer, witnesses, fetch: region.tampered(tamper) })).checks;
  } catch (error) {
    if (error instanceof SovereignError) return error.code;
    throw error;
  }
}

describe('a log that lies', () => {
  it.each<[string, Tamper]>([
    ['with an empty answer', answer(201, '')],
    ['with a page', answer(200, '<html>ok</html>')],
    ['with a field too many', json((entry: { extra: number }) => void Object.assign(entry, { extra: 1 }))],
    [
      'with a field named twice',
      ({ status, body }) => ({ status, body: Buffer.from(body.toString().replace('{"logIndex"', '{"logIndex":"1","logIndex"')) }),
    ],
    ['about the index', json((entry: { logIndex: string }) => void Object.assign(entry, { logIndex: '7' }))],
    [
      'about what it entered',
      json((entry: object) => void Object.assign(entry, { canonicalizedBody: Buffer.from('{}').toString('base64') })),
    ],
    [
      'about the root',
      json(
        (entry: { inclusionProof: object }) => void Object.assign(entry.inclusionProof, { rootHash: Buffer.alloc(32).toString('base64') }),
      ),
    ],
    [
      'without a checkpoint',
      json((entry: { inclusionProof: { checkpoint: object } }) => void Object.assign(entry.inclusionProof.checkpoint, { envelope: '' })),
    ],
    [
      'with the checkpoint of another origin',
      json((entry: { inclusionProof: { checkpoint: { envelope: string } } }) => {
        const { checkpoint } = entry.inclusionProof;
        checkpoint.envelope = checkpoint.envelope.replaceAll('localhost', 'rekor.example');
      }),
    ],
  ])('%s is an error', async (_name, tamper) => {
    expect(await codeOf(newRegion(), to('log', tamper))).toBe('LOG_ANSWER_WRONG');
    expect(await codeOf(newRegion(), to('log', tamper), { required: false })).toBe('LOG_ANSWER_WRONG');
  });

  it('is found when it is another log of the same name', async () => {
    const region = newRegion();
    await expect(signStatement({ statement, signer, witnesses: region.witnesses, fetch: newRegion().fetch })).rejects.toMatchObject({
      code: 'LOG_ANSWER_WRONG',
      exit: 'verification',
    });
  });
});

describe('a timestamp service that lies', () => {
  it.each<[string, string, Tamper]>([
    ['with an empty answer', 'TIMESTAMP_ANSWER_WRONG', answer(200, '')],
    ['with a page', 'TIMESTAMP_ANSWER_WRONG', answer(200, '<html>ok</html>')],
    ['with a refusal', 'TIMESTAMP_UNAVAILABLE', answer(200, Buffer.from('30053003020102', 'hex'))],
    ['with a grant of nothing', 'TIMESTAMP_ANSWER_WRONG', answer(200, Buffer.from('30053003020100', 'hex'))],
    ['with a cut-off token', 'TIMESTAMP_ANSWER_WRONG', ({ status, body }) => ({ status, body: body.subarray(0, -1) })],
  ])('%s is an error', async (_name, code, tamper) => {
    expect(await codeOf(newRegion(), to('authority', tamper))).toBe(code);
  });

  it('is found when it answers with what it said before', async () => {
    const region = newRegion();
    let first: Buffer | undefined;
    const replay = to('authority', ({ status, body }) => {
      first ??= body;
      return { status, body: first };
    });
    const rsa = pemSigner(newPem('rsa'), 'rsa.pem');
    const sign = () =>
      signStatement({ statement, signer: rsa, witnesses: { timestamps: region.witnesses.timestamps }, fetch: region.tampered(replay) });
    await sign();
    // The same RSA signature again: only the nonce tells the answers apart.
    await expect(sign()).rejects.toMatchObject({ code: 'TIMESTAMP_ANSWER_WRONG', message: expect.stringContaining('nonce') });
  });
});

describe('a witness that does not answer', () => {
  it('is an error where it is required and an unknown check where it is not', async () => {
    const broken = answer(500, 'out of order\r\n\u001b[31m');
    expect(await codeOf(newRegion(), to('log', broken))).toBe('LOG_UNAVAILABLE');
    expect(await codeOf(newRegion(), to('authority', broken))).toBe('TIMESTAMP_UNAVAILABLE');
    expect(await codeOf(newRegion(), broken, { required: false })).toEqual([
      { name: 'transparency log', verdict: 'unknown', detail: expect.stringContaining('status 500 (out of order [31m)') },
      { name: 'timestamp', verdict: 'unknown', detail: expect.stringContaining('status 500') },
    ]);
  });

  it('is asked again where it is busy', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    try {
      const region = newRegion();
      const fetch = vi.fn(region.fetch);
      for (let times = 0; times < 2; times += 1) fetch.mockResolvedValueOnce(new Response('', { status: 503 }));
      const signing = signStatement({ statement, signer, witnesses: { logs: region.witnesses.logs }, fetch });
      await vi.advanceTimersByTimeAsync(10_000);
      expect((await signing).checks).toMatchObject([{ verdict: 'holds' }]);
      expect(fetch).toHaveBeenCalledTimes(3);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ['EGRESS_UNREACHABLE', 'LOG_UNAVAILABLE'],
    ['EGRESS_TIMEOUT', 'LOG_UNAVAILABLE'],
    ['EGRESS_REFUSED', 'EGRESS_REFUSED'],
    ['EGRESS_UNTRUSTED', 'EGRESS_UNTRUSTED'],
  ])('and the egress guard says %s: %s', async (code, expected) => {
    const { witnesses } = newRegion();
    const fetch = async () => {
      throw new SovereignError(code, 'failure', 'no', 'fix');
    };
    await expect(signStatement({ statement, signer, witnesses: { logs: witnesses.logs }, fetch })).rejects.toMatchObject({
      code: expected,
    });
  });

  it('cannot fill the memory', async () => {
    expect(await codeOf(newRegion(), to('log', answer(201, Buffer.alloc(2 * 1024 * 1024, 0x20))))).toBe('LOG_UNAVAILABLE');
  });
});

describe('a signer that fails', () => {
  it('leaves nothing with a witness', async () => {
    const region = newRegion();
    const fetch = vi.fn(region.fetch);
    const wrong: Signer = { ...signer, sign: (data) => newSigner().sign(data) };
    await expect(signStatement({ statement, signer: wrong, witnesses: region.witnesses, fetch })).rejects.toMatchObject({
      code: 'SIGNATURE_WRONG',
    });
    const noise: Signer = { ...signer, sign: async () => Buffer.from('noise') };
    await expect(signArtifact({ artifact: Buffer.from('x'), signer: noise, witnesses: region.witnesses, fetch })).rejects.toMatchObject({
      code: 'SIGNATURE_WRONG',
    });
    const lazy: Signer = { ...signer, sign: () => signer.sign(Buffer.from('not the file')) };
    await expect(signArtifact({ artifact: Buffer.from('x'), signer: lazy, witnesses: region.witnesses, fetch })).rejects.toMatchObject({
      code: 'SIGNATURE_WRONG',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['no subject', []],
    ['a digest in upper case', [{ digest: { sha256: 'AB'.repeat(32) } }]],
    ['a short digest', [{ digest: { sha256: 'ab' } }]],
    ['no digest', [{ name: 'x', digest: {} }]],
  ])('and a statement with %s is not signed', (_name, subject) => {
    expect(() => buildStatement(subject, PREDICATE.cosignSign, {})).toThrow(expect.objectContaining({ code: 'STATEMENT_INVALID' }));
  });
});
