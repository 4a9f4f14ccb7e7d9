import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

/** Loaded before a bundle with `--import`: notes every file that is loaded as code, one URL a line, in the file that LOADED_FILES names. */
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:') && process.env.LOADED_FILES) appendFileSync(process.env.LOADED_FILES, `${url}\n`);
    return next(url, context);
  },
});
