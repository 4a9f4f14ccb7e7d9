import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

/** Gives a run of the tests one folder for temporary files, and removes it at the end with all that they left. */
export default function temporaryFolder(): () => void {
  // A short name: paths of sockets may have 107 bytes.
  const folder = mkdtempSync(path.join(tmpdir(), 'tests-'));
  // Steps that run as another user have theirs in it.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // What a test made unreadable stays where this user is not root.
    }
  };
}
