import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TrailChain, TrailFile } from '@sovereign-actions/sandbox';

export interface TrailServer {
  url: string;
  close(): void;
}

/** The trail of an organization, which the aws cli asks about first. */
export interface ServedOrganization {
  id: string;
  trailArn: string;
  bucket: string;
}

/** As much of S3 and CloudTrail as `aws cloudtrail validate-logs` asks, over the files of one trail. @param delay of each answer, in milliseconds */
export async function serveTrail(
  files: readonly TrailFile[],
  { key, organization }: { key: Pick<TrailChain['key'], 'fingerprint' | 'value'>; organization?: ServedOrganization },
  delay = 0,
): Promise<TrailServer> {
  const byPath = new Map(files.map((file) => [`/${file.bucket}/${file.key}`, file]));
  const sorted = [...files].map((file) => file.key).sort();
  const server: Server = createServer(async (request, response) => {
    if (delay > 0) await sleep(delay);
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      response.setHeader('content-type', 'application/x-amz-json-1.1');
      const target = String(request.headers['x-amz-target']).split('.').at(-1);
      if (organization && target === 'DescribeTrails') {
        const { trailArn, bucket } = organization;
        response.end(JSON.stringify({ trailList: [{ TrailARN: trailArn, S3BucketName: bucket, IsOrganizationTrail: true }] }));
        return;
      }
      if (organization && target === 'DescribeOrganization') {
        response.end(JSON.stringify({ Organization: { Id: organization.id } }));
        return;
      }
      const keys = [{ Value: key.value, Fingerprint: key.fingerprint, ValidityStartTime: 1, ValidityEndTime: 9_999_999_999 }];
      response.end(JSON.stringify({ PublicKeyList: keys }));
      return;
    }
    const path = decodeURIComponent(url.pathname);
    const file = byPath.get(path);
    if (file) {
      for (const [name, value] of Object.entries(file.metadata)) response.setHeader(`x-amz-meta-${name}`, value);
      response.end(file.bytes);
      return;
    }
    response.setHeader('content-type', 'application/xml');
    if (path.split('/').length > 2 && path.split('/')[2] !== '') {
      response.statusCode = 404;
      response.end('<Error><Code>NoSuchKey</Code><Message>There is none.</Message></Error>');
    } else if (url.searchParams.has('location')) {
      response.end('<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">eusc-de-east-1</LocationConstraint>');
    } else {
      const [prefix, marker] = [url.searchParams.get('prefix') ?? '', url.searchParams.get('marker') ?? ''];
      const keys = sorted.filter((name) => name.startsWith(prefix) && name > marker);
      const page = keys.slice(0, 1000);
      const contents = page.map((name) => `<Contents><Key>${name}</Key></Contents>`).join('');
      response.end(`<ListBucketResult><IsTruncated>${keys.length > page.length}</IsTruncated>${contents}</ListBucketResult>`);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
