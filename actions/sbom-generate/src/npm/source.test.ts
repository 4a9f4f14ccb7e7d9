import { describe, expect, it } from 'vitest';
import { cleanUrl, gitUrl } from '../url.ts';
import { parseIntegrity } from './integrity.ts';
import { sourceOf } from './source.ts';

const COMMIT = '3754568bfd43a841d2d72d7fb54598635aea8fa4';

describe('cleanUrl', () => {
  it.each([
    ['https://registry.example.eu/@a/b/-/b-1.0.0.tgz', 'https://registry.example.eu/@a/b/-/b-1.0.0.tgz'],
    ['https://user:s3cret@host.eu/a.tgz', 'https://host.eu/a.tgz'],
    ['https://s3cret@host.eu/a.tgz?token=s3cret#s3cret', 'https://host.eu/a.tgz'],
    ['https://host.eu:8443/a.tgz?X-Amz-Signature=s3cret', 'https://host.eu:8443/a.tgz'],
    ['git+ssh://git@github.com/a/b.git', 'git+ssh://git@github.com/a/b.git'],
    ['git+ssh://git@host.eu:group/b.git', 'git+ssh://git@host.eu/group/b.git'],
    ['git+ssh://git:s3cret@host.eu:group/b.git', 'git+ssh://git@host.eu/group/b.git'],
    ['git+https://git:s3cret@host.eu/b.git', 'git+https://host.eu/b.git'],
    ['git+https://x-access-token:s3cret@host.eu:8443/b.git', 'git+https://host.eu:8443/b.git'],
  ])('%s', (given, expected) => {
    expect(cleanUrl(given)).toBe(expected);
  });

  it('gives nothing where it cannot tell what is a credential', () => {
    expect(cleanUrl('https://')).toBeUndefined();
    expect(cleanUrl('https://user:s3/cret@host.eu/a.tgz')).toBeUndefined();
    expect(cleanUrl('git+ssh://git:s3/cret@host.eu/a.git')).toBeUndefined();
    expect(cleanUrl('git+ssh://git@:s3cret')).toBeUndefined();
  });
});

describe('sourceOf', () => {
  it('tells a registry from an archive that somebody named by URL', () => {
    const url = 'https://npm.example.eu/x-1.0.0.tgz';
    expect(sourceOf(url, false)).toEqual({ kind: 'registry', distribution: url });
    expect(sourceOf(url, true)).toEqual({ kind: 'tarball', distribution: url });
  });

  it('reads repositories with their commit, long and short forms alike', () => {
    const expected = { kind: 'git', vcs: `git+ssh://git@github.com/u/r.git@${COMMIT}`, commit: COMMIT };
    expect(sourceOf(`git+ssh://git@github.com/u/r.git#${COMMIT}`, false)).toEqual(expected);
    expect(sourceOf(`github:u/r#${COMMIT}`, false)).toEqual(expected);
    expect(sourceOf('git://host.eu/r.git#main', false)).toEqual({ kind: 'git', vcs: 'git+git://host.eu/r.git' });
  });

  it('keeps relative paths and no path of a machine', () => {
    expect(sourceOf('file:vendor/a b.tgz', false)).toEqual({ kind: 'file', distribution: 'file:vendor/a%20b.tgz' });
    expect(sourceOf('file:/home/somebody/a.tgz', false)).toEqual({ kind: 'file', distribution: 'file:a.tgz' });
    expect(sourceOf('file:///home/somebody/a.tgz', false)).toEqual({ kind: 'file', distribution: 'file:a.tgz' });
    expect(sourceOf('file:C:\\Users\\somebody\\a.tgz', false)).toEqual({ kind: 'file', distribution: 'file:a.tgz' });
  });

  it('says so when it does not know', () => {
    expect(sourceOf(undefined, false)).toEqual({ kind: 'unknown' });
    expect(sourceOf('???', false)).toEqual({ kind: 'unknown' });
  });
});

describe('parseIntegrity', () => {
  const sha512 = Buffer.alloc(64, 1).toString('base64');
  const sha1 = Buffer.alloc(20, 2).toString('base64');

  it('gives hex, the algorithms in order, options and useless algorithms dropped', () => {
    expect(parseIntegrity(` sha512-${sha512}?opt  sha1-${sha1} md5-aaaa `)).toEqual([
      { algorithm: 'SHA-1', hex: '02'.repeat(20) },
      { algorithm: 'SHA-512', hex: '01'.repeat(64) },
    ]);
  });

  it.each(['sha512-AAAA', 'sha512', 'sha512-%%%', `sha512-${sha1}`, `sha1-${sha1} sha1-${Buffer.alloc(20).toString('base64')}`])(
    'refuses %s',
    (text) => {
      expect(parseIntegrity(text)).toBeUndefined();
    },
  );
});

describe('gitUrl', () => {
  it.each([
    ['git@git.example.eu:group/b.git', 'ssh://git@git.example.eu/group/b.git'],
    ['git.example.eu:group/b.git', 'ssh://git.example.eu/group/b.git'],
    ['someone@host:b.git', 'ssh://host/b.git'],
    ['git@git.example.eu:/srv/b.git', 'ssh://git@git.example.eu/srv/b.git'],
    ['https://git.example.eu/group/b.git', 'https://git.example.eu/group/b.git'],
    ['github:group/b', undefined],
    ['C:\\repositories\\b', undefined],
    ['/srv/b.git', undefined],
  ])('%s', (address, url) => expect(gitUrl(address)).toBe(url));
});
