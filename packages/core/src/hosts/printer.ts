import { styleText } from 'node:util';
import type { Secrets } from '../secrets.ts';
import type { Block, Style } from './render.ts';
import { visible, wrap } from './text.ts';

/** What a printer needs of `process.stdout` and `process.stderr`. */
export interface TextStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  on?(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/** Widest text for people; narrower on a narrower terminal. */
const MAX_COLUMNS = 80;

/** Whether to colour: FORCE_COLOR decides, else NO_COLOR, else whether the stream shows colours. */
export function wantsColor(env: (name: string) => string | undefined, streamHasColor: boolean): boolean {
  const force = env('FORCE_COLOR');
  if (force !== undefined) return force !== '0' && force !== 'false';
  return !env('NO_COLOR') && env('TERM') !== 'dumb' && streamHasColor;
}

export interface Printer {
  /** Scrubs, escapes, wraps on a terminal, colours, writes. */
  print(block: Block): void;
  /** Writes a line that this product made itself, control characters included. Only secrets are scrubbed. */
  raw(text: string): void;
}

export function createPrinter(stream: TextStream, secrets: Secrets, color: boolean): Printer {
  outliveReader(stream);
  const columns = stream.isTTY ? Math.min(stream.columns || MAX_COLUMNS, MAX_COLUMNS) : Number.POSITIVE_INFINITY;
  const paint = (style: Style | undefined, text: string) => (color && style ? styleText(style, text, { validateStream: false }) : text);
  return {
    print: ({ text, indent = 0, style }) => {
      const margin = ' '.repeat(indent);
      for (const line of wrap(visible(secrets.scrub(text)), columns - indent)) stream.write(`${margin}${paint(style, line)}\n`);
    },
    raw: (text) => void stream.write(secrets.scrub(text)),
  };
}

const outliving = new WeakSet<TextStream>();

/** A reader such as `head` may close the pipe; what it did not want to see is no failure of the step. */
function outliveReader(stream: TextStream): void {
  if (outliving.has(stream)) return;
  outliving.add(stream);
  stream.on?.('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
