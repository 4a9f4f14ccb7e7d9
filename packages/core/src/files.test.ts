import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBoundary } from './boundary/load.ts';
import { Files } from './files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
const files = new Files(folder);
const at = (name: string) => path.join(folder, name);
mkdirSync(at('folder'));
writeFileSync(at('file'), 'text');
writeFileSync(at('huge'), '');
truncateSync(at('huge'), 2 ** 40);
symlinkSync('file', at('link'));
symlinkSync('nowhere', at('dangling'));

describe('reading a file', () => {
  it.each([
    ['a folder', 'folder', 'FILE_UNREADABLE', 'a folder, not a file'],
    ['a device', '/dev/zero', 'FILE_UNREADABLE', 'a pipe, socket or device'],
    ['nothing', 'absent', 'FILE_MISSING', 'There is no absent'],
    ['a link to nothing', 'dangling', 'FILE_MISSING', 'There is no dangling'],
    ['a path through a file', 'file/inside', 'FILE_MISSING', 'There is no file/inside'],
    ['more bytes than memory', 'huge', 'FILE_TOO_LARGE', '1099511627776 bytes'],
  ])('refuses %s', async (_, name, code, message) => {
    await expect(files.read(name)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it.skipIf(process.platform === 'win32')('refuses a pipe that nobody writes to instead of waiting for ever', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    await expect(files.read('pipe')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
    await expect(readBoundary(at('pipe'))).rejects.toMatchObject({ code: 'BOUNDARY_UNREADABLE' });
  });

  it('follows a link', async () => {
    expect((await files.read('link')).toString()).toBe('text');
  });
});
