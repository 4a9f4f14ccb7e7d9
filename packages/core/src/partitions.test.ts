import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allRegions,
  bucketEndpoint,
  dualStackEndpoint,
  type Endpoint,
  originOf,
  registryEndpoints,
  serviceEndpoint,
} from './partitions.ts';

const ALLOWED =
  /^(?:127\.0\.0\.1|(?:[a-z0-9-]+\.)*(?:eusc-de-east-1\.(?:amazonaws\.eu|api\.amazonwebservices\.eu|on\.amazonwebservices\.eu)|eu-(?:central-1|west-1|west-3|north-1|south-1|south-2)\.(?:amazonaws\.com|api\.aws|on\.aws)))$/;
const ports = { sts: 1001, ecr: 1002, s3: 1003, kms: 1004, registry: 1005 };

const attempt = (make: () => Endpoint | Endpoint[] | undefined): Endpoint[] => {
  try {
    return [make() ?? []].flat();
  } catch {
    return [];
  }
};

describe('partition table', () => {
  it('yields no host outside the table, whatever is asked', () => {
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'eu-west-2',
        'eu-central-2',
        'us-east-1',
        'EUSC-DE-EAST-1',
        'eusc-fr-west-1',
        'eusc-de-east-1.evil.example',
        '__proto__',
        'constructor',
        'eusc-de-east-1/',
        'eusc-de-east-1#',
      ),
      fc.constantFrom(...allRegions().map(({ name }) => name)),
    );
    const accounts = fc.oneof(fc.string(), fc.constantFrom('111122223333', '11112222333', '111122223333.evil', 'evil.example/'));
    const buckets = fc.oneof(fc.string(), fc.constantFrom('good-bucket', 'evil.example', 'a/b', 'a@b', '-a', 'x?y'));
    const port = fc.oneof(fc.integer(), fc.double(), fc.constant(undefined));
    fc.assert(
      fc.property(
        names,
        accounts,
        buckets,
        fc.constantFrom('sts', 'ecr', 's3', 'kms'),
        port,
        (region, account, bucket, service, anyPort) => {
          const sandbox = { ...ports, s3: anyPort as number };
          const endpoints = [
            ...attempt(() => serviceEndpoint(service as 'sts', region, sandbox)),
            ...attempt(() => dualStackEndpoint(service as 'sts', region)),
            ...attempt(() => bucketEndpoint(bucket, region, sandbox)),
            ...attempt(() => registryEndpoints(account, region, sandbox)),
          ];
          for (const endpoint of endpoints) {
            const url = new URL(originOf(endpoint));
            expect(url.hostname).toMatch(ALLOWED);
            expect(url.hostname).toBe(endpoint.hostname);
            expect(url.protocol).toBe(url.hostname === '127.0.0.1' ? 'http:' : 'https:');
          }
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('knows both suffixes of the sovereign cloud', () => {
    expect(originOf(serviceEndpoint('sts', 'eusc-de-east-1'))).toBe('https://sts.eusc-de-east-1.amazonaws.eu');
    expect(dualStackEndpoint('sts', 'eusc-de-east-1')?.hostname).toBe('sts.eusc-de-east-1.api.amazonwebservices.eu');
    expect(registryEndpoints('111122223333', 'eusc-de-east-1').map(({ hostname }) => hostname)).toEqual([
      '111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu',
      '111122223333.dkr-ecr.eusc-de-east-1.on.amazonwebservices.eu',
    ]);
    expect(serviceEndpoint('ecr', 'eusc-de-east-1').hostname).toBe('api.ecr.eusc-de-east-1.amazonaws.eu');
  });

  it('refuses the wrong case with the right name', () => {
    expect(() => serviceEndpoint('sts', 'EUSC-DE-EAST-1')).toThrow(/EUSC-DE-EAST-1/);
  });
});
