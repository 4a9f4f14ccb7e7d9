import {
  type Boundary,
  dualStackEndpoint,
  type Endpoint,
  locationsIn,
  originOf,
  outsideOf,
  type Service,
  serviceEndpoint,
} from '@sovereign-actions/core';
import { originIn } from '../effective.ts';
import { RULES } from '../rules.ts';
import type { Findings } from '../subject.ts';
import type { Setting } from '../terraform/file.ts';
import { asText } from '../terraform/value.ts';

const PROXIES = ['http_proxy', 'https_proxy'];
/** The instance metadata service, which is on the machine itself. */
const METADATA = ['http://169.254.169.254', 'http://[fd00:ec2::254]'];

/** Judges everything that sends the backend's traffic somewhere else. */
export function judgeTraffic(found: Findings, boundary: Boundary): void {
  const { name, effective } = found.subject;
  const check = (argument: string, label: string, setting: Setting | undefined, allowed: (origin: string) => boolean) => {
    const value = asText(setting?.value);
    if (value.state === 'absent' || (value.state === 'known' && value.value === '')) return;
    if (value.state === 'unknown') {
      found.unknown(RULES.endpoint, argument, { key: label });
      return;
    }
    const origin = originIn(value.value);
    if (origin === undefined || !allowed(origin))
      found.at(
        setting,
        RULES.endpoint,
        label,
        `${name} sets ${label} to ${origin ?? 'something that is no URL'}, which the boundary does not name.`,
      );
  };
  const origins = allowedOrigins(boundary);
  const inside = (origin: string) => origins.has(origin) || isPrivateLink(boundary, origin);

  for (const { label, ...setting } of effective.endpoints.values()) check(label.split('.')[0] as string, label, setting, inside);
  check(
    'ec2_metadata_service_endpoint',
    'ec2_metadata_service_endpoint',
    found.setting('ec2_metadata_service_endpoint'),
    (origin) => METADATA.includes(origin) || (boundary.partition === 'sandbox' && inside(origin)),
  );
  for (const argument of PROXIES) {
    const proxy = boundary.proxy && new URL(boundary.proxy.url).origin;
    const setting = found.setting(argument);
    // Programs take no proxy of the environment to loopback.
    if (boundary.partition === 'sandbox' && setting?.outside) continue;
    check(argument, argument, setting, (origin) => origin === proxy);
  }

  const endpoints = found.setting('endpoints')?.value;
  if (endpoints && endpoints.kind !== 'object' && !(endpoints.kind === 'list' && endpoints.items.length === 0)) {
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

const PRIVATE_LINK =
  /^https:\/\/(?:(?:bucket|accesspoint|control|\*)\.)?vpce-[0-9a-z]{8,17}-[0-9a-z]{6,10}(?:-[a-z0-9-]{1,20})?\.(?:s3|sts|dynamodb|iam)\.[a-z0-9-]+\.vpce\.amazonaws\.(?:com|eu)$/;

/** Whether an origin is an interface endpoint of a VPC in a region of the boundary. */
function isPrivateLink(boundary: Boundary, origin: string): boolean {
  if (!PRIVATE_LINK.test(origin)) return false;
  const [location] = locationsIn(origin);
  return location?.region !== undefined && outsideOf(boundary, location) === undefined;
}

/** Where the backend's services answer inside the boundary, and the other hosts that it names. */
function allowedOrigins(boundary: Boundary): Set<string> {
  const origins = boundary.hosts.map(({ host, port }) => originOf({ protocol: 'https:', hostname: host, port: port ?? 443 }));
  const add = (endpoint: Endpoint | undefined) => void (endpoint && origins.push(originOf(endpoint)));
  for (const region of boundary.regions) {
    if (boundary.partition === 'sandbox') continue;
    for (const service of ['s3', 'sts', 'kms', 'dynamodb'] satisfies Service[]) {
      const usual = serviceEndpoint(service, region, boundary.ports);
      const dualStack = dualStackEndpoint(service, region);
      for (const endpoint of [usual, dualStack]) add(endpoint);
    }
  }
  if (boundary.partition === 'sandbox') {
    for (const port of Object.values(boundary.ports)) origins.push(`http://127.0.0.1:${port}`);
  }
  return new Set(origins);
}
