import { digestOf, type ImageNode } from '@sovereign-actions/oci';
import { describe, expect, it } from 'vitest';
import { bytesText, flat, treeOf, treeText } from './rows.ts';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

function node(name: string, manifest: object = {}, more: Partial<ImageNode> = {}): ImageNode {
  const bytes = Buffer.from(name);
  return {
    content: {
      descriptor: { mediaType: MANIFEST, digest: digestOf(name), size: 1024 },
      bytes,
      manifest: { mediaType: MANIFEST, layers: [], manifests: [], annotations: {}, ...manifest },
    },
    children: [],
    referrers: [],
    legacy: [],
    strays: [],
    ...more,
  };
}

describe('the tree of an image', () => {
  const blob = { mediaType: 'x', digest: digestOf('b'), size: 2048 };
  const shared = node('shared', {
    artifactType: 'application/evil\u001b[31m\nline',
    annotations: { predicateType: 'https://slsa.dev/provenance/v1', 'org.opencontainers.image.created': 'now\u202e' },
  });
  const platform = (value: unknown) => ({ mediaType: MANIFEST, digest: digestOf('x'), size: 1, platform: value });
  const root = node(
    'root',
    {
      mediaType: INDEX,
      manifests: [
        platform({ os: 'linux', architecture: 'arm64', variant: 'v8' }),
        platform({ os: '\u001b[2J', architecture: {} }),
        platform(7),
      ],
    },
    {
      children: [node('one', { layers: [blob, blob] }, { referrers: [shared] }), node('two'), node('three')],
      referrers: [shared],
      legacy: [{ kind: 'sig', tag: 'sha256-00.sig', node: node('legacy', { layers: [blob] }) }],
      strays: [{ digest: digestOf('stray'), why: 'it does not exist' }],
    },
  );
  shared.referrers.push(root);

  it('shows each manifest in full once, and ends where it meets itself', () => {
    const tree = treeOf({ root, nodes: [] });
    expect(flat(tree).map(({ kind }) => kind)).toEqual(['image', 'platform', 'referrer', 'platform', 'platform', 'legacy']);
    expect(flat(tree)[1]).toMatchObject({ platform: 'linux/arm64/v8', size: 1024 + 4096, layers: 2 });
    expect(tree.below.at(-2)).toMatchObject({ kind: 'referrer', repeated: true, below: [] });
  });

  it('says what an attached manifest is attached to', () => {
    const attached = node('attached', { subject: { mediaType: MANIFEST, digest: digestOf('root'), size: 1 } });
    expect(treeText('r.example.eu/app', treeOf({ root: attached, nodes: [] }))).toBe(
      `r.example.eu/app\nimage  ${digestOf('attached')}  1.0 KiB  attached to ${digestOf('root')}\n`,
    );
  });

  it('prints nothing that acts on a terminal, and says who says it', () => {
    const text = treeText('r.example.eu/app:v1', treeOf({ root, nodes: [] }));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    const [name, first, ...lines] = text.trimEnd().split('\n');
    expect([name, first]).toEqual(['r.example.eu/app:v1', `index  ${digestOf('root')}  1.0 KiB`]);
    expect(lines).toEqual([
      `├─ linux/arm64/v8  ${digestOf('one')}  5.0 KiB`,
      `│  └─ referrer application/evil\\x1b[31m\\nline  ${digestOf('shared')}  1.0 KiB  says https://slsa.dev/provenance/v1  says created now\\u202e`,
      `│     └─ referrer of no type  ${digestOf('root')}  (above)  1.0 KiB`,
      `├─ manifest  ${digestOf('two')}  1.0 KiB`,
      `├─ manifest  ${digestOf('three')}  1.0 KiB`,
      expect.stringContaining('(above)'),
      `├─ tag sha256-00.sig (1 layer)  ${digestOf('legacy')}  3.0 KiB`,
      `└─ not a referrer, though it is listed: ${digestOf('stray')}: it does not exist`,
    ]);
  });
});

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1.0 KiB'],
  [5 * 1024 ** 3, '5.0 GiB'],
])('%i bytes are %s', (bytes, text) => expect(bytesText(bytes)).toBe(text));
