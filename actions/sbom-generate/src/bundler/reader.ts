import type { Reader } from '../reader.ts';
import { readGemfileLock } from './read.ts';

export const bundlerReader: Reader = {
  read: readGemfileLock,
  /** A Gemfile is a program: any line that could ask for a gem counts. */
  asks: ({ text }) => /^[ \t]*(?:gem|gemspec|eval_gemfile|instance_eval)\b/m.test(text),
};
