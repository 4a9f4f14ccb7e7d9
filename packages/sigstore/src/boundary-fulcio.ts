import { type Boundary, boundaryPath, type Files } from '@sovereign-actions/core';
import { declaredRoot, signingConfigOf, trustedService } from './boundary-witnesses.ts';
import type { CertificateService } from './fulcio.ts';
import { selectServices, signingConfigInvalid } from './signing-config.ts';
import { parseCaChain, parseLogKey, type Trust } from './trust.ts';

const MAX_PEM_BYTES = 64 * 1024;

/**
 * The certificate authority that the boundary declares with its chain, and its certificate transparency log.
 * @throws TRUST_INVALID, KEY_INVALID, FILE_MISSING, FILE_UNREADABLE
 */
export async function declaredFulcio(
  boundary: Boundary,
  files: Files,
): Promise<Required<Pick<Trust, 'certificateAuthorities' | 'ctLogs'>>> {
  const { fulcio } = boundary.signing ?? {};
  if (!fulcio) return { certificateAuthorities: [], ctLogs: [] };
  const { url, chain, 'ct-log': ctLog } = fulcio;
  const read = (file: string) => files.readText(boundaryPath(boundary, file), MAX_PEM_BYTES);
  return {
    certificateAuthorities: [{ url, chain: parseCaChain(await read(chain), chain) }],
    ctLogs: ctLog === undefined ? [] : [{ url, publicKey: parseLogKey(await read(ctLog), ctLog) }],
  };
}

/**
 * The Fulcio that certifies signers: the one that the boundary declares, or that its signing config names; undefined without either.
 * @param now milliseconds since 1970: which services of a signing config are valid
 * @throws TRUST_INVALID, KEY_INVALID, SIGNING_CONFIG_INVALID, SERVICE_OUTSIDE, FILE_MISSING, FILE_UNREADABLE
 */
export async function certificateServiceOf(boundary: Boundary, files: Files, now: number): Promise<CertificateService | undefined> {
  const root = await declaredRoot(boundary, files);
  const { certificateAuthorities, ctLogs } = await declaredFulcio(boundary, files);
  const [declared] = certificateAuthorities;
  if (declared) return { ca: declared, ctLogs: [...ctLogs, ...(root.ctLogs ?? [])] };
  const config = await signingConfigOf(boundary, files);
  if (!config) return undefined;
  // The API that Fulcio calls v2 is the first that signing configs know.
  const selected = selectServices({ services: config.certificateAuthorities, selector: 'ANY' }, [1], new Date(now));
  if (typeof selected === 'string') throw signingConfigInvalid(config.name, selected);
  const [service] = selected.services;
  if (!service) return undefined;
  return {
    ca: trustedService(boundary, config.name, service.url, root.certificateAuthorities ?? [], new Date(now)),
    ctLogs: root.ctLogs ?? [],
  };
}
