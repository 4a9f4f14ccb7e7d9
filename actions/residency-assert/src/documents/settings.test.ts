import { gzipSync } from 'node:zlib';
import { presetBoundary } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import { sweep } from '../sweep.ts';
import { settingsIn } from './settings.ts';

const eu = presetBoundary('eu', '/');
const found = (values: object) => sweep(values, eu).map(({ kind, outside }) => `${kind} ${outside}`);
const US = 'region region us-east-1';

it('reads settings of any text, with what they stand below', () => {
  const text =
    'a:\n  b: "x" # c\n  list:\n  - one\n  - name: N\n    value: v\nexport K=1;\n[section]\nk = "q"\n# no: comment\n  cmd --region us-east-1 --out x\n';
  expect([...settingsIn(text)].map(({ above, key, value }) => [...above, key, value].join(' '))).toEqual([
    'a b x',
    'a list one',
    'a list name N',
    'a list N v',
    'K 1',
    'k q',
    'region us-east-1',
  ]);
});

it('ends at once on text made to be slow', () => {
  for (const text of [
    '- '.repeat(200_000),
    `${'a'.repeat(500_000)}\n`,
    `${' '.repeat(300_000)}:\n`,
    'a:\n'.repeat(100_000),
    `x\n${'--a '.repeat(300)}`,
  ])
    expect([...settingsIn(text)].length).toBeLessThan(1000);
});

describe('finds places, images and models', () => {
  it.each<[string, object, string[]]>([
    ['in Helm values', { values: ['app:\n  awsRegion: us-east-1\n'] }, [US]],
    ['in a list below a name', { values: ['replica:\n  regions:\n  - eu-west-1\n  - us-east-1\n'] }, [US]],
    ['in a list on one line', { values: ['x: 1\nregions: [eu-west-1, "us-east-1"]\n'] }, [US]],
    ['in an environment variable', { manifest: 'env:\n  - name: AWS_REGION\n    value: us-east-1\n' }, [US]],
    ['in a script', { user_data: '#!/bin/sh\nexport AWS_DEFAULT_REGION=us-east-1\n' }, [US]],
    ['of a command', { user_data: '#!/bin/sh\naws --region us-east-1 s3 cp a b\n' }, [US]],
    ['in base64', { user_data: Buffer.from('#!/bin/sh\nREGION=us-east-1\n').toString('base64') }, [US]],
    ['compressed', { user_data_base64: gzipSync('#!/bin/sh\nREGION=us-east-1\n').toString('base64') }, [US]],
    ['images', { values: ['a: 1\nimage: quay.io/x/y:1\n'] }, ['image an image of quay.io']],
    ['images in parts', { values: ['image:\n  repository: ghcr.io/x/y\n  tag: v1\n'] }, ['image an image of ghcr.io']],
    [
      'models',
      { config: 'a: 1\nmodelId: us.anthropic.claude-sonnet-4-v1:0\n' },
      ['model inference profile us, which routes to regions outside the boundary'],
    ],
    ['nothing inside', { values: ['region: eu-west-1\nimage:\n  repository: app\nzone: eu-west-1a\n'] }, []],
    ['nothing in what is for people', { description: 'Moved:\nregion: us-east-1\n' }, []],
    ['nothing in a digest', { user_data: '3dc39dda39be1205215e776bad998da361a5955d' }, []],
    ['nothing in text that is cut off', { user_data_base64: gzipSync('x').subarray(0, 12).toString('base64') }, []],
  ])('%s', (_, values, expected) => expect(found(values)).toEqual(expected));
});
