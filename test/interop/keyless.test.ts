import { keylessSuite } from './keyless-suite.ts';
import { cosign } from './peers/index.ts';

keylessSuite("signatures without a key, with the sandbox's Fulcio", [await cosign()], async (sandbox) => ({
  url: `http://127.0.0.1:${sandbox.ports.fulcio}`,
  chainPem: sandbox.fulcioChainPem,
  ctPublicKeyPem: sandbox.ctPublicKeyPem,
  subject: `${new URL(sandbox.issuer).origin}/example-org/example-app/.github/workflows/release.yml@refs/heads/main`,
}));
