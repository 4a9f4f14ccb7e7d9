import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { formatRecord, type LedgerRecord, sha256Hex } from '@sovereign-actions/core';
import type { Statement } from '@sovereign-actions/sigstore';
import { formatManifest } from '../../actions/evidence-upload/src/package/bag.ts';
import { buildPackage } from '../../actions/evidence-upload/src/package/build.ts';
import type { PackageIndex } from '../../actions/evidence-upload/src/package/index-file.ts';
import { PATHS } from '../../actions/evidence-upload/src/package/names.ts';
import { renderReports } from '../../actions/evidence-upload/src/report/report.ts';
import { entriesOf, gather, retar } from '../../actions/evidence-upload/src/sample.ts';

type Sign = (statement: Statement) => Promise<string>;

const listed = (files: [string, Buffer][]) => formatManifest(new Map(files.map(([name, bytes]) => [name, sha256Hex(bytes)])));

/** A package taken apart, to be changed and put together again. Names are those below its base folder. */
export class Draft {
  base: string;
  /** Seconds since the epoch. */
  mtime: number;
  readonly files: Map<string, Buffer>;

  constructor(tar: Buffer) {
    const entries = entriesOf(tar);
    this.base = ([...entries.keys()][0] as string).split('/')[0] as string;
    this.mtime = Number.parseInt(tar.toString('latin1', 136, 147), 8);
    this.files = new Map([...entries].map(([name, bytes]) => [name.slice(this.base.length + 1), Buffer.from(bytes)]));
  }

  read(name: string): Buffer {
    const bytes = this.files.get(name);
    if (!bytes) throw new TypeError(`the package has no ${name}`);
    return bytes;
  }

  text(name: string): string {
    return this.read(name).toString();
  }

  write(name: string, content: string | Uint8Array): void {
    this.files.set(name, Buffer.from(content));
  }

  /** Replaces one text by another, which must be there. */
  replace(name: string, from: string, to: string): void {
    const text = this.text(name);
    if (!text.includes(from)) throw new TypeError(`${name} has no ${from}`);
    this.write(
      name,
      text.replace(from, () => to),
    );
  }

  /** Turns the lowest bit of the byte in the middle. */
  flip(name: string): void {
    const bytes = Buffer.from(this.read(name));
    const at = bytes.length >> 1;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    this.files.set(name, bytes);
  }

  /** Turns the lowest bit of the first hexadecimal digit that stays one: elsewhere it depends on the hashes whether a line can be read. */
  flipDigit(name: string): void {
    const bytes = Buffer.from(this.read(name));
    const at = bytes.toString('latin1').search(/[0-9b-e]/);
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    this.files.set(name, bytes);
  }

  /** The first file whose name holds a text. */
  name(part: string): string {
    const found = [...this.files.keys()].find((name) => name.includes(part));
    if (found === undefined) throw new TypeError(`the package has no file of ${part}`);
    return found;
  }

  // biome-ignore lint/suspicious/noExplicitAny: tampering writes what the types forbid
  edit(name: string, change: (value: any) => void): void {
    const value = JSON.parse(this.text(name));
    change(value);
    this.write(name, name === PATHS.signature ? JSON.stringify(value) : `${JSON.stringify(value, null, 2)}\n`);
  }

  /** Makes both manifests, and the size that the bag announces, right again: what anybody can do. */
  rehash(): this {
    const payload = [...this.files].filter(([name]) => name.startsWith('data/'));
    const oxum = `Payload-Oxum: ${payload.reduce((sum, [, { length }]) => sum + length, 0)}.${payload.length}`;
    if (this.files.has(PATHS.bagInfo)) this.write(PATHS.bagInfo, this.text(PATHS.bagInfo).replace(/^Payload-Oxum: .*$/m, oxum));
    this.write(PATHS.manifest, listed(payload));
    return this.rehashTags();
  }

  /** Makes the tag manifest right alone. */
  rehashTags(): this {
    this.write(PATHS.tagManifest, listed([...this.files].filter(([name]) => !name.startsWith('data/') && name !== PATHS.tagManifest)));
    return this;
  }

  /** The statement that the package is signed with. */
  get statement(): Statement {
    const { dsseEnvelope } = JSON.parse(this.text(PATHS.signature)) as { dsseEnvelope: { payload: string } };
    return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as Statement;
  }

  /** Signs what is there now, nothing but manifests and hashes made right, with a statement that may be changed first. */
  async resign(sign: Sign, change: (statement: Statement) => Statement = (statement) => statement): Promise<this> {
    this.rehash();
    const { statement } = this;
    const subject = statement.subject.map((each) =>
      each.name !== undefined && this.files.has(each.name) ? { ...each, digest: { sha256: sha256Hex(this.read(each.name)) } } : each,
    );
    this.write(PATHS.signature, await sign(change({ ...statement, subject })));
    return this.rehash();
  }

  get index(): PackageIndex {
    return JSON.parse(this.text(PATHS.index)) as PackageIndex;
  }

  get records(): LedgerRecord[] {
    return [...this.files]
      .filter(([name]) => name.startsWith(PATHS.records))
      .map(([, bytes]) => JSON.parse(bytes.toString()) as LedgerRecord);
  }

  tar(): Promise<Buffer> {
    return retar(new Map([...this.files].map(([name, bytes]) => [`${this.base}/${name}`, bytes])), this.mtime);
  }

  /** Makes a whole new package of records and kept files, as the packing step does: index, reports, manifests, signature. */
  async repack(
    sign: Sign,
    change: (parts: { records: LedgerRecord[]; kept: Map<string, Buffer>; deployment: string }) => void = () => undefined,
  ): Promise<Buffer> {
    const { deployment, generator } = this.index;
    const kept = [...this.files].filter(([name]) => name.startsWith(PATHS.files)).map(([, bytes]) => bytes);
    const parts = { records: this.records, kept: new Map(kept.map((bytes) => [sha256Hex(bytes), bytes])), deployment };
    change(parts);
    const folder = await mkdtemp(path.join(tmpdir(), 'sovereign-repack-'));
    try {
      await mkdir(path.join(folder, 'files'));
      const files = await Promise.all(
        [...parts.kept].map(async ([sha256, bytes]) => {
          const file = path.join(folder, 'files', sha256);
          await writeFile(file, bytes);
          return [sha256, { sha256, path: file, size: bytes.length }] as const;
        }),
      );
      const { stream } = buildPackage({
        collected: {
          records: parts.records.map((record) => ({ record, bytes: Buffer.from(formatRecord(record)) })),
          files: new Map(files),
        },
        deployment: parts.deployment,
        version: generator.version,
        organization: /^Source-Organization: (.*)$/m.exec(this.text(PATHS.bagInfo))?.[1],
        boundary: this.files.get(PATHS.boundary),
        render: renderReports,
        sign,
      });
      return await gather(stream);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
