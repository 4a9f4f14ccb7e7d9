#!/usr/bin/env node
import { NODE_FOR_CLI, nodeTooOld } from '@sovereign-actions/core/node-version';

// The SDK's advice about Node versions is for those who install it; this bundle brings its own.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
const old = nodeTooOld(NODE_FOR_CLI);
if (old) {
  process.stderr.write(`NODE_TOO_OLD: ${old.message}\n→ ${old.fix}\n`);
  process.exitCode = 2;
} else {
  // Whatever ends the process early must not look like success.
  process.exitCode = 1;
  const { sovereign } = await import('./sovereign.ts');
  await sovereign(process.argv.slice(2));
}
