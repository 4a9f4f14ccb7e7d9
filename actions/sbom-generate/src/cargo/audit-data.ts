import { inflateSync } from 'node:zlib';
import { isObject } from '@sovereign-actions/core';
import { contentOf, type Program } from '../installed/program/program.ts';

/** A crate that a program was built with. */
export interface AuditedCrate {
  name: string;
  version: string;
  /** `crates.io`, `git`, `local`, `registry` (any other registry) or a word of later versions. */
  source: string;
  /** Needed for the build alone, as what procedural macros need: it is not in the program. */
  build: boolean;
  /** Indices of those it depends on. */
  dependencies: readonly number[];
  root: boolean;
}

/** Damage; `message` goes on after the name of the file. */
export class AuditDataFault extends Error {}

/** Bytes of unpacked data that `cargo auditable`'s own reader takes. */
const LARGEST = 8 * 1024 * 1024;

/**
 * The crates that `cargo auditable` has written into a program (https://github.com/rust-secure-code/cargo-auditable): JSON,
 * compressed with zlib, in a section.
 * @returns undefined for a program without them
 * @throws AuditDataFault for what is cut off, damaged or contradicts itself
 */
export function auditDataOf(program: Program): AuditedCrate[] | undefined {
  const section = program.sections.find(({ name }) => name === '.dep-v0');
  if (!section) return undefined;
  if (section.offset + section.size > program.bytes.length) throw new AuditDataFault('is cut off where it lists its crates');
  return parse(inflate(contentOf(program, section)));
}

function inflate(packed: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(inflateSync(packed, { maxOutputLength: LARGEST })));
  } catch {
    throw new AuditDataFault(`has a list of crates that is damaged, or larger than ${LARGEST} bytes`);
  }
}

function parse(value: unknown): AuditedCrate[] {
  const damaged = (what: string) => new AuditDataFault(`has a list of crates ${what}`);
  if (!isObject(value) || !Array.isArray(value.packages)) throw damaged('that is none');
  const crates = value.packages.map((item: unknown): AuditedCrate => {
    if (!isObject(item)) throw damaged('with one that is not an object');
    const { name, version, source, kind = 'runtime', dependencies = [], root = false } = item;
    if (typeof name !== 'string' || !/^[\p{L}\p{N}_-]{1,256}$/u.test(name)) throw damaged('with one without a name');
    if (typeof version !== 'string' || !/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version)) throw damaged(`in which ${name} has no version`);
    if (typeof source !== 'string') throw damaged(`in which ${name} has no source`);
    if (!Array.isArray(dependencies) || !dependencies.every((index) => Number.isInteger(index)))
      throw damaged(`in which ${name} has damaged dependencies`);
    return { name, version, source, build: kind === 'build', dependencies: dependencies as number[], root: root === true };
  });
  for (const { name, dependencies } of crates)
    for (const index of dependencies)
      if (index < 0 || index >= crates.length) throw damaged(`in which ${name} depends on one that is not there`);
  if (crates.filter(({ root }) => root).length > 1) throw damaged('with two roots');
  return crates;
}
