import { createPublicKey, X509Certificate } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { childrenOf, contextTag, der, derOid, readDer, TAG } from '@sovereign-actions/core/asn1';
import { afterAll } from 'vitest';
import { CtLog } from '../../../packages/sandbox/src/ct-log.ts';
import { keylessSuite } from '../keyless-suite.ts';
import { pathOf } from '../peers/describe.ts';
import { cosign, fulcio } from '../peers/index.ts';
import { Services } from '../peers/services.ts';

const server = await fulcio();
let services: Services | undefined;
let log: Server | undefined;
afterAll(async () => {
  await services?.close();
  log?.close();
});

keylessSuite('signatures without a key, with a real Fulcio', [await cosign(), server], async (sandbox, folder) => {
  services = new Services(folder);
  const ctLog = new CtLog();
  log = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { chain } = JSON.parse(Buffer.concat(chunks).toString()) as { chain: [string, string] };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(addPreChain(ctLog, chain)));
  });
  await new Promise<void>((resolve) => log?.listen(0, '127.0.0.1', resolve));
  const { port } = log.address() as AddressInfo;
  const started = await services.fulcio(pathOf(server), sandbox.issuer, {
    url: `http://127.0.0.1:${port}`,
    publicKeyPem: ctLog.publicKeyPem,
  });
  return {
    url: started.url,
    chainPem: started.chainPem,
    ctPublicKeyPem: ctLog.publicKeyPem,
    subject: `${new URL(sandbox.issuer).origin}/example-org/example-app/.github/workflows/release.yml@refs/heads/main`,
  };
});

/** The answer of a certificate transparency log to a precertificate (RFC 6962, 4.2). */
function addPreChain(ctLog: CtLog, [precertificate, issuer]: readonly [string, string]): object {
  const at = Buffer.alloc(8);
  at.writeBigUInt64BE(BigInt(Date.now()));
  const [tbs] = childrenOf(readDer(Buffer.from(precertificate, 'base64')), TAG.sequence);
  const parts = childrenOf(tbs, TAG.sequence);
  const [list] = childrenOf(parts.pop(), contextTag(3));
  const poison = derOid('1.3.6.1.4.1.11129.2.4.3');
  const kept = childrenOf(list, TAG.sequence).filter((extension) => !childrenOf(extension, TAG.sequence)[0]?.raw.equals(poison));
  const logged = der(TAG.sequence, ...parts.map(({ raw }) => raw), der(contextTag(3), der(TAG.sequence, ...kept.map(({ raw }) => raw))));
  const key = createPublicKey(new X509Certificate(Buffer.from(issuer, 'base64')).publicKey.export({ type: 'spki', format: 'pem' }));
  return {
    sct_version: 0,
    id: ctLog.id.toString('base64'),
    timestamp: Number(at.readBigUInt64BE()),
    extensions: '',
    signature: ctLog.signature(logged, key, at).toString('base64'),
  };
}
