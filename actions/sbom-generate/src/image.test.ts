import { describe, expect, it } from 'vitest';
import { imageFacts, parseImage } from './image.ts';

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const purl = (text: string) => {
  const image = parseImage(text);
  return image && imageFacts(image).purl;
};

describe('parseImage', () => {
  it.each([
    ['debian', 'pkg:oci/debian?repository_url=docker.io%2Flibrary%2Fdebian&tag=latest'],
    ['node:20-slim', 'pkg:oci/node?repository_url=docker.io%2Flibrary%2Fnode&tag=20-slim'],
    [`grafana/loki:3@${DIGEST}`, `pkg:oci/loki@${DIGEST}?repository_url=docker.io%2Fgrafana%2Floki&tag=3`],
    [`ghcr.io/a/b/c@${DIGEST}`, `pkg:oci/c@${DIGEST}?repository_url=ghcr.io%2Fa%2Fb%2Fc`],
    ['localhost:5000/a', 'pkg:oci/a?repository_url=localhost:5000%2Fa&tag=latest'],
    ['index.docker.io/a/b:1', 'pkg:oci/b?repository_url=docker.io%2Fa%2Fb&tag=1'],
  ])('reads %s', (text, expected) => {
    expect(purl(text)).toBe(expected);
  });

  it.each(['', '$BASE', '{{ image }}', 'a b', 'UPPER/case', 'a//b', './a', `a@${DIGEST.slice(0, 20)}`, 'a:', `x/${'a'.repeat(1000)}`])(
    'refuses %j',
    (text) => {
      expect(parseImage(text)).toBeUndefined();
    },
  );
});
