import { createHash } from 'node:crypto';
import { Refusal } from './http.ts';

export type TagMutability = 'MUTABLE' | 'IMMUTABLE';

export interface Manifest {
  digest: string;
  mediaType: string;
  bytes: Buffer;
  /** Digest of the manifest that this one refers to. */
  subject?: string;
  /** What the referrers list says of it. */
  artifactType?: string;
  annotations?: Record<string, string>;
}

export interface Repository {
  name: string;
  tagMutability: TagMutability;
  created: number;
  blobs: Map<string, Buffer>;
  manifests: Map<string, Manifest>;
  /** Manifest digests by tag. */
  tags: Map<string, string>;
  /** Blob uploads under way, by id. */
  uploads: Map<string, Upload>;
}

export interface Upload {
  chunks: Buffer[];
  size: number;
}

const NAME = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
/** Repository names of the OCI distribution specification, at most 255 characters. */
export const isRepositoryName = (name: string): boolean => name.length >= 2 && name.length <= 255 && NAME.test(name);

/** All repositories of the registry, in memory, within a total of bytes. */
export class Repositories {
  readonly #repositories = new Map<string, Repository>();
  readonly #limit: number;
  readonly #now: () => number;
  #stored = 0;

  constructor(options: { limit: number; now: () => number }) {
    this.#limit = options.limit;
    this.#now = options.now;
  }

  find(name: string): Repository | undefined {
    return this.#repositories.get(name);
  }

  all(): Repository[] {
    return [...this.#repositories.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  create(name: string, tagMutability: TagMutability): Repository {
    const repository: Repository = {
      name,
      tagMutability,
      created: this.#now(),
      blobs: new Map(),
      manifests: new Map(),
      tags: new Map(),
      uploads: new Map(),
    };
    this.#repositories.set(name, repository);
    return repository;
  }

  /** Bytes that can still be stored. */
  get free(): number {
    return this.#limit - this.#stored;
  }

  /** Counts bytes before they are kept. @throws DENIED when the registry is full */
  reserve(bytes: number): void {
    if (bytes > this.free) throw new Refusal(413, 'DENIED', `The sandbox registry holds at most ${this.#limit} bytes and is full.`);
    this.#stored += bytes;
  }

  release(bytes: number): void {
    this.#stored -= bytes;
  }
}

export const digestOf = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
