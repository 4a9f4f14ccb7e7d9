import { type Boundary, type Finding, finding, isObject, isRegionLike, locationsIn, outsideOf } from '@sovereign-actions/core';
import { regionInWords } from './effective.ts';
import type { Configuration } from './plan/configuration.ts';
import { at } from './plan/types.ts';
import { RULES } from './rules.ts';
import { sweep } from './sweep.ts';
import { isAwsProvider, wholeProviderName } from './tables.ts';

/** Judges what AWS provider blocks set: the region, also where no resource uses it, custom endpoints, and roles of another partition. */
export function judgeProviders(file: string, configuration: Configuration, boundary: Boundary): Finding[] {
  const findings: Finding[] = [];
  for (const [key, { name = '', full_name = wholeProviderName(name), expressions }] of configuration.providers()) {
    if (!isAwsProvider(full_name)) continue;
    const about = { resource: key, scope: file, place: configuration.placeOfProvider(key) ?? { file } };
    const { region: _, endpoints, ...others } = isObject(expressions) ? expressions : {};
    const resolved = configuration.providerRegion(key);
    if ('region' in resolved && !boundary.regions.includes(resolved.region)) {
      findings.push(finding(RULES.region, { ...about, message: `Provider ${key} is set to ${regionInWords(resolved.region)}.` }));
    }
    for (const { path, kind, outside } of sweep(others, boundary))
      findings.push(
        finding(kind === 'host' ? RULES.endpoint : kind === 'account' ? RULES.account : RULES.arn, {
          ...about,
          key: outside,
          message: `${path.replace(/\.constant_value$/, '')} of provider ${key} names ${outside}.`,
        }),
      );
    for (const proxy of ['http_proxy', 'https_proxy']) {
      if (at(at(expressions, proxy), 'references') !== undefined)
        findings.push(
          finding(RULES.endpoint, {
            ...about,
            verdict: 'unknown',
            key: proxy,
            message: `Provider ${key} sends requests through a proxy that the plan does not show (${proxy}).`,
          }),
        );
    }
    for (const block of Array.isArray(endpoints) ? endpoints : endpoints === undefined ? [] : [endpoints]) {
      for (const [service, expression] of isObject(block) ? Object.entries(block) : []) {
        const url = at(expression, 'constant_value');
        if (url === '' || url === null) continue;
        const verdict = typeof url === 'string' ? (isInside(url, boundary) ? 'holds' : 'broken') : 'unknown';
        if (verdict !== 'holds')
          findings.push(
            finding(RULES.endpoint, {
              ...about,
              verdict,
              key: service,
              message: `Provider ${key} sends ${service} to ${verdict === 'unknown' ? 'a host that the plan does not show' : 'a host outside the boundary'}.`,
            }),
          );
      }
    }
  }
  return findings;
}

/** An AWS host of a region of the boundary, or a host that it names. */
function isInside(text: string, boundary: Boundary): boolean {
  const url = URL.parse(text.includes('://') ? text : `https://${text}`);
  if (!url) return false;
  if (boundary.partition === 'sandbox') return url.hostname === '127.0.0.1' && Object.values(boundary.ports).includes(Number(url.port));
  if (url.protocol !== 'https:') return false;
  if (boundary.hosts.some(({ host, port = 443 }) => host === url.hostname && port === Number(url.port || 443))) return true;
  const [location, ...more] = locationsIn(url.hostname);
  return (
    location?.region !== undefined && isRegionLike(location.region) && more.length === 0 && outsideOf(boundary, location) === undefined
  );
}
