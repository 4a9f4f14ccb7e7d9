import { presetBoundary } from '@sovereign-actions/core';
import { expect, it } from 'vitest';
import { parseDocuments } from '../documents/parse.ts';
import { judgeManifest } from './judge.ts';

const eu = presetBoundary('eu', '/');
const judge = async (text: string) => judgeManifest('m.yaml', await parseDocuments('m.yaml', text), eu);
const brief = async (text: string) =>
  (await judge(text)).findings.map(({ rule, severity }) => `${rule.replace('residency/', '')} ${severity}`);

const pod = (spec: string) => `kind: Pod\nmetadata: { name: p }\nspec:\n${spec}`;

it.each<[string, string, string[]]>([
  ['an image of Docker Hub', pod('  containers: [{ image: "nginx:1" }]'), ['image error']],
  ['an image of another registry', pod('  initContainers: [{ image: "quay.io/a/b@sha256:0" }]'), ['image error']],
  ['an image of the region', pod('  containers: [{ image: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/a:1" }]'), []],
  ['an image of another region', pod('  containers: [{ image: "111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1" }]'), ['reference error']],
  ['an endpoint', pod('  containers: [{ env: [{ name: OTLP, value: "https://otlp.example.com:4317" }] }]'), ['host error']],
  [
    'an endpoint in the cluster',
    pod('  containers: [{ env: [{ name: A, value: "http://otel.obs.svc.cluster.local:4317" }, { name: B, value: "http://redis" }] }]'),
    [],
  ],
  ['a region in the environment', pod('  containers: [{ env: [{ name: AWS_REGION, value: us-east-1 }] }]'), ['second-region error']],
  ['a node of another region', pod('  nodeSelector: { topology.kubernetes.io/zone: us-east-1a }'), ['second-region error']],
  [
    'an affinity to another region',
    pod('  affinity: { x: [{ key: topology.kubernetes.io/region, operator: In, values: [us-east-1] }] }'),
    ['second-region error'],
  ],
  ['an external name', 'kind: Service\nspec: { type: ExternalName, externalName: db.example.com }', ['host error']],
  ['a host that a mesh opens', 'kind: ServiceEntry\nspec: { hosts: [api.example.com, x.default.svc] }', ['host error']],
  [
    'a certificate of another region',
    'kind: Service\nmetadata: { annotations: { a: "arn:aws:acm:us-east-1:111122223333:certificate/x" } }',
    ['reference error'],
  ],
  ['labels', 'kind: Service\nmetadata: { labels: { a: "https://example.com" } }', []],
])('%s', async (_, text, expected) => expect(await brief(text)).toEqual(expected));

it('reads every document and every object of a list, and says where each is', async () => {
  const { findings, objects } = await judge(
    `# first\n---\n${pod('  containers: [{ image: nginx }]')}\n---\nkind: List\nitems:\n  - kind: Pod\n    metadata: { name: q, namespace: n }\n    spec: { image: redis }\n`,
  );
  expect(objects).toBe(2);
  expect(findings.map(({ resource }) => resource)).toEqual(['Pod/p', 'Pod/n/q']);
});

it('looks into secrets, and shows nothing of them', async () => {
  const data = Buffer.from('https://hunter2.example.com/x').toString('base64');
  const { findings } = await judge(`kind: Secret\nmetadata: { name: s }\ndata: { url: ${data} }`);
  expect(findings).toMatchObject([{ rule: 'residency/host', resource: 'Secret/s' }]);
  expect(JSON.stringify(findings)).not.toContain('hunter2');
});
