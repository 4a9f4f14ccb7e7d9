import { type Boundary, dualStackEndpoint, type Endpoint, originOf, type Service, serviceEndpoint } from '@sovereign-actions/core';
import { RULES } from './rules.ts';
import type { Findings } from './subject.ts';
import { asText } from './terraform/value.ts';

const ENDPOINTS = ['endpoint', 'dynamodb_endpoint', 'iam_endpoint', 'sts_endpoint'];
const PROXIES = ['http_proxy', 'https_proxy'];
/** The instance metadata service, which is on the machine itself. */
const METADATA = ['http://169.254.169.254', 'http://[fd00:ec2::254]'];

/** Judges every argument that sends the backend's traffic somewhere else. */
export function judgeTraffic(found: Findings, boundary: Boundary): void {
  const { name } = found.subject;
  const check = (argument: string, label: string, value: ReturnType<typeof asText>, allowed: (origin: string) => boolean) => {
    if (value.state === 'absent' || (value.state === 'known' && value.value === '')) return;
    if (value.state === 'unknown') {
      found.unknown(RULES.endpoint, argument);
      return;
    }
    const origin = originIn(value.value);
    if (origin === undefined || !allowed(origin))
      found.add(
        RULES.endpoint,
        argument,
        `${name} sets ${label} to ${origin ?? 'something that is no URL'}, which the boundary does not name.`,
        {
          key: label,
        },
      );
  };
  const inside = (origin: string) => allowedOrigins(boundary).has(origin);

  for (const argument of ENDPOINTS) check(argument, argument, asText(found.setting(argument)?.value), inside);
  check('ec2_metadata_service_endpoint', 'ec2_metadata_service_endpoint', found.text('ec2_metadata_service_endpoint'), (origin) =>
    METADATA.includes(origin),
  );
  for (const argument of PROXIES) {
    const proxy = boundary.proxy && new URL(boundary.proxy.url).origin;
    check(argument, argument, found.text(argument), (origin) => origin === proxy);
  }

  const endpoints = found.setting('endpoints')?.value;
  if (endpoints?.kind === 'object') {
    for (const [service, value] of endpoints.entries) check('endpoints', `endpoints.${service}`, asText(value), inside);
  } else if (endpoints && !(endpoints.kind === 'list' && endpoints.items.length === 0)) {
    found.unknown(RULES.endpoint, 'endpoints');
  }

  const region = found.text('sts_region');
  if (region.state === 'unknown') found.unknown(RULES.region, 'sts_region');
  if (region.state === 'known' && !boundary.regions.includes(region.value))
    found.add(
      RULES.region,
      'sts_region',
      `${name} asks for its credentials in region ${JSON.stringify(region.value.slice(0, 60))}, outside the boundary.`,
    );
}

/** Scheme, host and port of a URL; never its user, password or query. */
const originIn = (text: string): string | undefined => {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  return url && /^https?:$/.test(url.protocol) ? url.origin : undefined;
};

/** Where the backend's services answer inside the boundary, and the other hosts that it names. */
function allowedOrigins(boundary: Boundary): Set<string> {
  const origins = boundary.hosts.map(({ host, port }) => originOf({ protocol: 'https:', hostname: host, port: port ?? 443 }));
  const add = (endpoint: Endpoint | undefined) => void (endpoint && origins.push(originOf(endpoint)));
  for (const region of boundary.regions) {
    if (boundary.partition === 'sandbox') continue;
    for (const service of ['s3', 'sts', 'kms'] satisfies Service[]) {
      const usual = serviceEndpoint(service, region, boundary.ports);
      const dualStack = dualStackEndpoint(service, region);
      for (const endpoint of [usual, dualStack]) add(endpoint);
      // DynamoDB answers beside STS under the same suffix, and the table has no entry of its own for it.
      if (service === 'sts')
        for (const endpoint of [usual, dualStack])
          add(endpoint && { ...endpoint, hostname: endpoint.hostname.replace(/^sts\./, 'dynamodb.') });
    }
  }
  if (boundary.partition === 'sandbox') {
    for (const port of Object.values(boundary.ports)) origins.push(`http://127.0.0.1:${port}`);
  }
  return new Set(origins);
}
