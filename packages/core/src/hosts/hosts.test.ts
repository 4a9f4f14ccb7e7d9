import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GuardedFetch } from '../context.ts';
import { githubFacts, gitlabFacts } from './facts.ts';
import { gitFacts } from './git-facts.ts';
import { withVariable } from './gitlab.ts';
import { readJobEnv, setJobEnv } from './job-env.ts';
import { requestToken, tokenInHand, variableFor } from './oidc.ts';
import { wantsColor } from './printer.ts';
import { namedPrivateFolder, newPrivateFolder } from './private-folder.ts';
import { visible, wrap } from './text.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hosts-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));
const put = (name: string, text: string, mode = 0o644): string => {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text, { mode });
  return file;
};
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('facts', () => {
  const github = {
    GITHUB_SERVER_URL: 'https://ghe.example',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '900',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKFLOW: 'Release',
    GITHUB_ACTOR: '',
  };

  it('of GitHub leave out what is empty', () => {
    expect(githubFacts(github)).toEqual({
      product: 'github',
      server: 'https://ghe.example',
      repository: 'acme/shop',
      ref: 'refs/heads/main',
      event: 'push',
      workflow: 'Release',
      runId: '900',
      runAttempt: '2',
      runUrl: 'https://ghe.example/acme/shop/actions/runs/900/attempts/2',
    });
    expect(githubFacts({})).toEqual({ product: 'github' });
  });

  it('of Forgejo and Gitea link to the run as they count it', () => {
    for (const own of [{ FORGEJO_ACTIONS: 'true' }, { GITEA_ACTIONS: 'true' }]) {
      expect(githubFacts({ ...github, ...own })).toMatchObject({
        product: 'forgejo',
        runUrl: 'https://ghe.example/acme/shop/actions/runs/7',
      });
    }
  });

  it('find the pull request in the ref, else in the event', () => {
    const event = put('event.json', JSON.stringify({ pull_request: { number: 12 } }));
    const target = { ...github, GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_EVENT_PATH: event };
    expect(githubFacts({ ...github, GITHUB_REF: 'refs/pull/41/merge' }).pullRequest).toBe(41);
    expect(githubFacts(target).pullRequest).toBe(12);
    for (const bad of ['', 'null', '[]', '{"pull_request":{"number":"1; rm"}}', '{"pull_request":{"number":1e99}}']) {
      expect(githubFacts({ ...target, GITHUB_EVENT_PATH: put('bad.json', bad) }).pullRequest, bad).toBeUndefined();
    }
    expect(githubFacts({ ...target, GITHUB_EVENT_PATH: path.join(root, 'none') }).pullRequest).toBeUndefined();
  });

  it('of GitLab name the ref of branch, tag or merge request', () => {
    expect(gitlabFacts({ CI_COMMIT_BRANCH: 'main' }).ref).toBe('refs/heads/main');
    expect(gitlabFacts({ CI_COMMIT_TAG: 'v1' }).ref).toBe('refs/tags/v1');
    expect(gitlabFacts({ CI_MERGE_REQUEST_REF_PATH: 'refs/merge-requests/3/head', CI_MERGE_REQUEST_IID: '3' })).toEqual({
      product: 'gitlab',
      ref: 'refs/merge-requests/3/head',
      pullRequest: 3,
    });
  });

  it('of git come from its files: loose and packed refs, worktrees, detached heads', () => {
    const commit = 'a'.repeat(40);
    put('.git/HEAD', 'ref: refs/heads/main\n');
    put('.git/config', '[core]\n\tbare = false\n[remote "origin"]\n\turl = https://user:pass@git.example:8443/acme/shop.git\n');
    put('.git/packed-refs', `# pack-refs with: peeled\n${'b'.repeat(40)} refs/heads/mains\n${commit} refs/heads/main\n`);
    mkdirSync(path.join(root, 'deep', 'er'), { recursive: true });
    const expected = { server: 'https://git.example:8443', repository: 'acme/shop', ref: 'refs/heads/main', commit };
    expect(gitFacts(path.join(root, 'deep', 'er'))).toEqual(expected);
    put('.git/refs/heads/main', `${'c'.repeat(40)}\n`);
    expect(gitFacts(root).commit).toBe('c'.repeat(40));
    put('tree/.git', `gitdir: ${path.join(root, '.git', 'worktrees', 'tree')}\n`);
    put('.git/worktrees/tree/HEAD', `${commit}\n`);
    put('.git/worktrees/tree/commondir', '../..\n');
    expect(gitFacts(path.join(root, 'tree'))).toEqual({ server: expected.server, repository: expected.repository, commit });
  });

  it.each<[string, object]>([
    ['git@git.example:acme/shop.git', { server: 'https://git.example', repository: 'acme/shop' }],
    ['ssh://git@git.example:2222/acme/sub/shop', { server: 'https://git.example', repository: 'acme/sub/shop' }],
    ['/srv/git/shop.git', {}],
    ['file:///srv/git/shop.git', {}],
    ['ftp://git.example/acme/shop', {}],
  ])('of git read the remote %s', (url, expected) => {
    put('.git/HEAD', 'garbage');
    put('.git/config', `[remote "origin"]\n\turl = ${url}\n`);
    expect(gitFacts(root)).toEqual(expected);
  });

  it('of git do not leave the folder of git by a ref', () => {
    put('commit', 'a'.repeat(40));
    put('.git/HEAD', 'ref: refs/../../commit\n');
    expect(gitFacts(root).commit).toBeUndefined();
  });
});

describe('text', () => {
  it('shows every control character and reordering mark instead of acting on it', () => {
    expect(visible('a\n\x1b[31m\r\t\u0085\u202eb\u2028')).toBe('a\\n\\x1b[31m\\r\\t\\x85\\u202eb\\u2028');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(visible(text))));
  });

  it('wraps between words, loses none, and keeps long ones whole', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\S{1,20}$/), { minLength: 1 }), fc.integer({ min: 5, max: 40 }), (words, columns) => {
        const lines = wrap(words.join(' '), columns);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length <= columns || !line.includes(' ')).toBe(true);
      }),
    );
  });

  it('is coloured as FORCE_COLOR says, else NO_COLOR, else the stream', () => {
    const wants = (env: Record<string, string>, stream = true) => wantsColor((name) => env[name], stream);
    expect([wants({}), wants({}, false), wants({ NO_COLOR: '1' }), wants({ TERM: 'dumb' })]).toEqual([true, false, false, false]);
    expect([wants({ FORCE_COLOR: '1', NO_COLOR: '1' }, false), wants({ FORCE_COLOR: '0' })]).toEqual([true, false]);
  });
});

describe('the dotenv report', () => {
  it('sets a variable once', () => {
    expect(withVariable('', 'A', '1')).toBe('A=1\n');
    expect(withVariable('A=1\nAB=x\n', 'A', '2=3')).toBe('AB=x\nA=2=3\n');
  });

  it.each([
    ['A', 'two\nlines'],
    ['A', 'x\r'],
    ['A', ' space'],
    ['A', '"quoted"'],
    ['A', 'x'.repeat(6000)],
    ['A B', 'x'],
    ['a', 'x'],
  ])('refuses %j=%j', (name, value) => {
    expect(() => withVariable('', name, value)).toThrow(code('OUTPUT_REFUSED'));
  });
});

describe('the file of job variables', () => {
  it('gives back any value, the last of a name', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('A', '_b', 'C9'),
            fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
          ),
        ),
        (entries) => {
          const file = path.join(mkdtempSync(path.join(root, 'x-')), 'env');
          for (const [name, value] of entries) setJobEnv(file, name, value);
          expect(readJobEnv(file)).toEqual(new Map(entries));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is made for this user alone, and is not there until it is needed', () => {
    const file = path.join(root, 'new', 'env');
    expect(readJobEnv(file).size).toBe(0);
    setJobEnv(file, 'A', "it's");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toBe(`export A='it'\\''s'\n`);
  });

  it('is refused when others can read it, when it is a link, or holds what no step wrote', () => {
    const open = put('open', '', 0o644);
    chmodSync(open, 0o644);
    const link = path.join(root, 'link');
    symlinkSync(put('target', '', 0o600), link);
    const cases = [open, link, put('code', "export A='1'; rm -rf x\n", 0o600), put('cut', "export A='1", 0o600), root];
    for (const file of cases) expect(() => readJobEnv(file), file).toThrow(code('FOLDER_UNSAFE'));
    for (const file of [open, link]) expect(() => setJobEnv(file, 'A', '1'), file).toThrow(code('FOLDER_UNSAFE'));
  });

  it.each([
    ['A;id', '1'],
    ['', '1'],
    ['A', 'x\0y'],
  ])('refuses the variable %j=%j', (name, value) => {
    expect(() => setJobEnv(path.join(root, 'env'), name, value)).toThrow(code('OUTPUT_REFUSED'));
  });
});

describe('private folders', () => {
  it('are for this user alone', () => {
    for (const folder of [
      newPrivateFolder(path.join(root, 'a', 'b')),
      namedPrivateFolder(path.join(root, 'named')),
      namedPrivateFolder(path.join(root, 'named')),
    ]) {
      expect(statSync(folder).mode & 0o777).toBe(0o700);
    }
  });

  it('with a known name are refused when somebody else laid them out', () => {
    const open = path.join(root, 'open');
    mkdirSync(open);
    chmodSync(open, 0o755);
    const link = path.join(root, 'link');
    symlinkSync(newPrivateFolder(root), link);
    for (const folder of [open, link, put('file', '', 0o600)])
      expect(() => namedPrivateFolder(folder), folder).toThrow(code('FOLDER_UNSAFE'));
  });
});

describe('OIDC tokens', () => {
  const jwt = (payload: object) => `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.c2ln`;
  const env: Record<string, string> = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://ci.example/t?x=1',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
  };
  const ask = (fetch: GuardedFetch, product: 'github' | 'forgejo' = 'github') =>
    requestToken({ audience: 'a&b', product, env: (name) => env[name], fetch });

  it('are asked for with the audience and the bearer, again after a passing failure', async () => {
    const seen: string[] = [];
    const token = await ask(async (url, init) => {
      seen.push(`${url} ${init?.headers?.authorization}`);
      return seen.length < 2 ? new Response('busy', { status: 503 }) : Response.json({ value: jwt({}) });
    });
    expect(token).toBe(jwt({}));
    expect(seen).toEqual(Array(2).fill('https://ci.example/t?x=1&audience=a%26b Bearer bearer'));
  });

  it.each<[string, () => Response]>([
    ['403', () => new Response('', { status: 403 })],
    ['a redirect', () => new Response('', { status: 302 })],
    ['no JSON', () => new Response('<html>')],
    ['no value', () => Response.json({ token: 'x' })],
    ['a value that is no token', () => Response.json({ value: 'x y z' })],
    ['a value of the wrong type', () => Response.json({ value: ['a.b.c'] })],
    ['null', () => Response.json(null)],
  ])('are refused when the service answers %s, once', async (_what, respond) => {
    let calls = 0;
    const refused = ask(async () => {
      calls += 1;
      return respond();
    });
    await expect(refused).rejects.toMatchObject({ code: 'OIDC_REFUSED', exitCode: 5 });
    expect(calls).toBe(1);
  });

  it('in hand may be one for each audience, and the usual variable is named where none fits', () => {
    const env = { USUAL: jwt({ aud: 'sts.example' }), SIGSTORE_ID_TOKEN: jwt({ aud: 'sigstore' }) };
    expect(variableFor('sts.example', 'USUAL', env)).toBe('USUAL');
    expect(variableFor('sigstore', 'USUAL', env)).toBe('SIGSTORE_ID_TOKEN');
    expect(variableFor('sigstore', 'USUAL', { ...env, USUAL: jwt({ aud: 'sigstore' }) })).toBe('USUAL');
    for (const other of ['sigstore.evil', '']) expect(variableFor(other, 'USUAL', env)).toBe('USUAL');
    expect(variableFor('sigstore', 'USUAL', { SIGSTORE_ID_TOKEN: 'none' })).toBe('USUAL');
  });

  it('in hand must be there, be a JWT, and be for the audience', () => {
    const take = (token: string | undefined) => tokenInHand(token, 'sts.example', 'THE_VARIABLE', 'Do this.');
    expect(take(`${jwt({ aud: ['x', 'sts.example'] })}\n`)).toBe(jwt({ aud: ['x', 'sts.example'] }));
    expect(() => take(undefined)).toThrow(code('OIDC_UNAVAILABLE'));
    expect(() => take('  ')).toThrow(code('OIDC_UNAVAILABLE'));
    for (const bad of ['secret', 'a.b', jwt({ aud: 'sts.other' }), jwt({ aud: 5 }), jwt({}), 'e30.%%.x', 'e30.e30.']) {
      expect(() => take(bad), bad).toThrow(code('OIDC_REFUSED'));
    }
    expect(() => take('not-a-token-but-secret')).toThrow(expect.not.objectContaining({ message: expect.stringContaining('secret') }));
  });
});
