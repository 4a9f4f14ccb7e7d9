import type { AwsCalls } from './aws/calls.ts';
import type { RegistryCredentials } from './aws/registry-credentials.ts';
import type { KnownFinding } from './baseline.ts';
import type { Boundary } from './boundary/boundary.ts';
import type { Files } from './files.ts';
import type { Finding, Rule, Verdict } from './finding.ts';
import type { Tools } from './tools.ts';

/** Bytes that a step took or made, by SHA-256 (64 hex digits). */
export interface Material {
  name: string;
  sha256: string;
  /** Bytes, where it is a file. */
  size?: number;
  mediaType?: string;
  /** True when the ledger holds the bytes. */
  kept?: boolean;
}

/** One check that a step made, as it stands in its record and in the evidence. */
export interface Check {
  name: string;
  verdict: Verdict;
  detail: string;
}

/** What a step writes into its own record while it works. */
export interface RecordWriter {
  /** The record's id: its file is `records/<id>.json` of the ledger. */
  readonly id: string;
  /** The folder of the ledger. */
  readonly folder: string;
  took(material: Material): void;
  made(material: Material): void;
  /** Copies a file's bytes into the ledger by their SHA-256 and notes them as made. Streams; `file` is a path. */
  keepFile(name: string, file: string, mediaType: string): Promise<Material>;
  /** As keepFile, from memory. */
  keep(name: string, bytes: Uint8Array, mediaType: string): Promise<Material>;
  check(name: string, verdict: Verdict, detail: string): void;
  /** Free facts of the step, such as the key's ARN or the STS request id. Never a secret. */
  fact(name: string, value: string | number | boolean): void;
}

/** `fetch` through the egress guard: refuses what the boundary does not name, before any lookup, and notes the connection. */
export type GuardedFetch = (url: string | URL, init?: GuardedInit) => Promise<Response>;

export interface GuardedInit {
  method?: string;
  headers?: Record<string, string>;
  /** A stream is sent as it is read; give `content-length` where it is known. */
  body?: string | Uint8Array | NodeJS.ReadableStream | undefined;
  /** Why the connection is made, in a few words; kept in the record. */
  purpose?: string;
  signal?: AbortSignal;
  /** Milliseconds without any byte before the connection is given up. Default 30,000. */
  timeout?: number;
  /** `follow` re-checks each hop and drops credentials across hosts. Default `error`. */
  redirect?: 'follow' | 'error' | 'manual';
}

/** What the CI product says of this job. Absent where it says nothing. */
export interface JobFacts {
  product: 'github' | 'gitlab' | 'forgejo' | 'terminal';
  /** Base URL of the server, such as `https://github.com`. */
  server?: string;
  repository?: string;
  repositoryId?: string;
  ownerId?: string;
  /** Full ref, such as `refs/heads/main`. */
  ref?: string;
  commit?: string;
  event?: string;
  workflow?: string;
  job?: string;
  runId?: string;
  runAttempt?: string;
  runUrl?: string;
  actor?: string;
  environment?: string;
  runner?: { name?: string; environment?: string };
  /** Number of the pull or merge request. */
  pullRequest?: number;
}

/** Lines for people. `detail` shows only with debug logging. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  detail(line: string): void;
}

/**
 * Where the step runs: the only code that knows a CI product. An action sees the narrow part that it may touch.
 */
export interface HostForAction {
  readonly facts: JobFacts;
  /** A folder that only this job can read; removed with the job. */
  readonly privateFolder: string;
  /** Whether later steps of the job still find the private folder. On a terminal it ends with the command. */
  readonly keepsPrivateFolder: boolean;
  /** Registers a secret with the log masker. Call before the secret is used. */
  mask(secret: string): void;
  /** Sets an environment variable for later steps of this job. */
  exportVariable(name: string, value: string): void;
  /** Remembers a value for the post step. */
  saveState(name: string, value: string): void;
  state(name: string): string | undefined;
  /** The job's OIDC token for an audience; masked before it is returned. @throws OIDC_UNAVAILABLE, OIDC_REFUSED */
  oidcToken(audience: string): Promise<string>;
  /** An environment variable of the job, for what a CI product or a tool defines. */
  env(name: string): string | undefined;
}

/** All that an action may touch. */
export interface Context {
  readonly boundary: Boundary;
  readonly host: HostForAction;
  readonly log: Log;
  readonly fetch: GuardedFetch;
  readonly aws: AwsCalls;
  readonly registryCredentials: RegistryCredentials;
  readonly record: RecordWriter;
  readonly files: Files;
  readonly tools: Tools;
  /** Milliseconds since the epoch, UTC. */
  readonly now: () => number;
  /** Seconds since the epoch for everything that must be reproducible: `SOURCE_DATE_EPOCH`, else the commit time, else undefined. */
  readonly sourceDateEpoch: number | undefined;
}

/** Everything a report writer needs of a finished step. */
export interface StepReport {
  action: string;
  title: string;
  /** What its findings may be about. */
  rules: readonly Rule[];
  findings: readonly Finding[];
  /** The findings that fail the step. */
  failing: readonly Finding[];
  /** What a baseline knows and was not found as it was; absent where there was no baseline. */
  gone?: readonly KnownFinding[];
}
