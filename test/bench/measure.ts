import { spawn } from 'node:child_process';

export interface Command {
  name: string;
  program: string;
  args: readonly string[];
  env?: Record<string, string>;
  cwd?: string;
  /** Exit codes that count as done. Default: 0. */
  codes?: readonly number[];
}

interface Run {
  seconds: number;
  mebibytes: number;
}

export interface Measured extends Run {
  name: string;
  /** Our figure by this one's, run beside it: median of the pairs. */
  ratio: number;
  memoryRatio: number;
}

/**
 * Runs commands in turn, ours first, as whole processes, and gives medians and the median ratio of each pair.
 * Figures of one run are comparable with each other; those of two runs or two machines are not.
 */
export async function compare(ours: Command, peers: readonly Command[], runs = 7): Promise<Measured[]> {
  const all = [ours, ...peers];
  const results = new Map<Command, Run[]>(all.map((command) => [command, []]));
  for (let index = -1; index < runs; index += 1) {
    for (const command of all) {
      const run = await once(command);
      // The first round warms the file cache.
      if (index >= 0) results.get(command)?.push(run);
    }
  }
  const own = results.get(ours) as Run[];
  return all.map((command) => {
    const each = results.get(command) as Run[];
    return {
      name: command.name,
      seconds: median(each.map(({ seconds }) => seconds)),
      mebibytes: median(each.map(({ mebibytes }) => mebibytes)),
      ratio: median(own.map(({ seconds }, index) => seconds / (each[index] as Run).seconds)),
      memoryRatio: median(own.map(({ mebibytes }, index) => mebibytes / (each[index] as Run).mebibytes)),
    };
  });
}

/** Runs a command once. @throws Error when it does not end as it should */
export function once({ name, program, args, env = {}, cwd, codes = [0] }: Command): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    // GNU time's format prints the peak memory of the whole process tree's largest member, in KiB, on the last line.
    const child = spawn('/usr/bin/time', ['-f', '%M', program, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-4000);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      if (!codes.includes(code ?? -1)) return reject(new Error(`${name} ended with ${code}: ${text}`));
      resolve({ seconds, mebibytes: Number(text.trim().split('\n').at(-1)) / 1024 });
    });
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** A Markdown table of one comparison. */
export function table(title: string, rows: readonly Measured[]): string {
  return [
    `\n### ${title}\n`,
    '| | wall, s | peak, MiB | ours / this, time | ours / this, memory |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ name, seconds, mebibytes, ratio, memoryRatio }) =>
        `| ${name} | ${seconds.toFixed(3)} | ${mebibytes.toFixed(0)} | ${ratio.toFixed(2)} | ${memoryRatio.toFixed(2)} |`,
    ),
    '',
  ].join('\n');
}
