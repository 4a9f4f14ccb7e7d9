import { describe, expect, test } from 'vitest';
import { issuerFitsServer, isTokenEndpointOf } from './issuers.ts';

const GITHUB = 'https://token.actions.githubusercontent.com';

describe('token endpoints', () => {
  test.each([
    [GITHUB, 'https://run-actions-3-azure-eastus.actions.githubusercontent.com/1//idtoken?x=y'],
    [`${GITHUB}/some-enterprise`, 'https://pipelines.actions.githubusercontent.com/x'],
    ['https://token.actions.octo.ghe.com', 'https://run-1.actions.octo.ghe.com/x'],
    ['https://ghes.example/_services/token', 'https://ghes.example/_services/pipelines/x?y'],
    ['https://forgejo.example:3000/api/actions', 'https://forgejo.example:3000/api/actions/_apis/x'],
    ['http://127.0.0.1:4000', 'http://127.0.0.1:4000/token?api-version=2.0'],
  ])('%s mints at %s', (issuer, url) => expect(isTokenEndpointOf(issuer, url)).toBe(true));

  test.each([
    [GITHUB, 'http://run-1.actions.githubusercontent.com/x'],
    [GITHUB, 'https://run-1.actions.githubusercontent.com:8443/x'],
    [GITHUB, 'https://run-1.actions.githubusercontent.com.evil.example/'],
    [GITHUB, 'https://evilactions.githubusercontent.com/'],
    [GITHUB, 'https://raw.githubusercontent.com/'],
    [GITHUB, 'https://u:p@run-1.actions.githubusercontent.com/'],
    [GITHUB, 'https://run-1.actions.githubusercontent.com@evil.example/'],
    [GITHUB, 'https://run-1.actions.githubusercontent.com./'],
    [`${GITHUB}.evil.example`, 'https://run-1.actions.githubusercontent.com/'],
    ['https://token.actions.octo.ghe.com', 'https://run-1.actions.other.ghe.com/x'],
    ['https://token.actions.octo.ghe.com', 'https://ghe.com/x'],
    ['https://ghes.example/_services/token', 'https://ghes.example:8443/x'],
    ['https://ghes.example/_services/token', 'http://ghes.example/x'],
    [GITHUB, ''],
    [GITHUB, 'not a url'],
    ['not a url', 'not a url'],
  ])('%s does not mint at %s', (issuer, url) => expect(isTokenEndpointOf(issuer, url)).toBe(false));
});

describe('issuers of servers', () => {
  test.each([
    [GITHUB, 'github', 'https://github.com', true],
    [`${GITHUB}/enterprise`, 'github', 'https://github.com/', true],
    [`${GITHUB}/`, 'github', 'https://github.com', false],
    [`${GITHUB}/a/b`, 'github', 'https://github.com', false],
    [`${GITHUB}.evil`, 'github', 'https://github.com', false],
    [GITHUB, 'github', 'https://octo.ghe.com', false],
    ['https://token.actions.octo.ghe.com', 'github', 'https://octo.ghe.com', true],
    ['https://ghes.example/_services/token', 'github', 'https://ghes.example', true],
    [GITHUB, 'github', 'https://ghes.example', false],
    ['https://code.example/api/actions', 'forgejo', 'https://code.example', true],
    ['https://code.example', 'forgejo', 'https://code.example', false],
    ['https://gitlab.example', 'gitlab', 'https://gitlab.example', true],
    ['https://gitlab.com', 'gitlab', 'https://gitlab.example', false],
    [GITHUB, 'github', undefined, undefined],
    [GITHUB, 'github', 'nonsense', undefined],
    [GITHUB, 'terminal', 'https://github.com', undefined],
  ] as const)('%s on %s at %s: %s', (issuer, product, server, fits) => {
    expect(issuerFitsServer(issuer, { product, ...(server !== undefined && { server }) })).toBe(fits);
  });
});
