import { generateKeyPairSync } from 'node:crypto';
import { type Descriptor, digestOf, hexOf, type LegacyLayer, MEDIA_TYPES, parseManifest } from '@sovereign-actions/oci';
import {
  BUNDLE_MEDIA_TYPE,
  buildStatement,
  pemSigner,
  SIMPLE_SIGNING,
  type Signer,
  signArtifact,
  signStatement,
  type Trust,
} from '@sovereign-actions/sigstore';
import type { AttachmentStore } from './attachments.ts';

/** The image that tests sign. */
export const SUBJECT: Descriptor = { mediaType: MEDIA_TYPES.manifest, digest: `sha256:${'a'.repeat(64)}`, size: 2 };
export const newSigner = (name: string): Signer =>
  pemSigner(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), name);
export const trustIn = (...signers: Signer[]): Trust => ({
  keys: signers.map(({ name, publicKey }) => ({ name, publicKey })),
  logs: [],
  authorities: [],
});

/** A store in memory: what a registry holds for one image. */
export class Store implements AttachmentStore {
  readonly contents = new Map<string, Buffer>();
  readonly listed: Descriptor[] = [];
  underTag: Descriptor[] | undefined;
  readonly layers: Record<'sig' | 'att', LegacyLayer[]> = { sig: [], att: [] };

  async attach(bytes: Buffer, change: { list?: Partial<Descriptor>; manifest?: object } = {}): Promise<Descriptor> {
    const layer = { mediaType: BUNDLE_MEDIA_TYPE, digest: digestOf(bytes), size: bytes.length };
    const manifest = Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: MEDIA_TYPES.manifest,
        artifactType: BUNDLE_MEDIA_TYPE,
        config: { mediaType: MEDIA_TYPES.empty, digest: digestOf(Buffer.from('{}')), size: 2 },
        layers: [layer],
        subject: SUBJECT,
        ...change.manifest,
      }),
    );
    const descriptor = {
      mediaType: MEDIA_TYPES.manifest,
      artifactType: BUNDLE_MEDIA_TYPE,
      digest: digestOf(manifest),
      size: manifest.length,
      ...change.list,
    };
    this.contents.set(layer.digest, bytes).set(descriptor.digest, manifest);
    this.listed.push(descriptor);
    return descriptor;
  }

  async state(signer: Signer, predicateType: string, sha256 = hexOf(SUBJECT.digest)): Promise<Descriptor> {
    const { json } = await signStatement({ statement: buildStatement([{ digest: { sha256 } }], predicateType, {}), signer });
    return this.attach(Buffer.from(json));
  }

  async signAsCosign2(signer: Signer, digest = SUBJECT.digest): Promise<void> {
    const identity = { 'docker-reference': 'registry.example.eu/app' };
    const critical = { identity, image: { 'docker-manifest-digest': digest }, type: 'cosign container image signature' };
    const bytes = Buffer.from(JSON.stringify({ critical, optional: null }));
    const { bundle } = await signArtifact({ artifact: bytes, signer });
    const annotations = { 'dev.cosignproject.cosign/signature': bundle.messageSignature?.signature ?? '' };
    this.layers.sig.push({ descriptor: { mediaType: SIMPLE_SIGNING, digest: digestOf(bytes), size: bytes.length }, annotations, bytes });
  }

  async referrers() {
    return { listed: this.listed, ...(this.underTag && { underTag: this.underTag }) };
  }
  async manifest(digest: string) {
    const bytes = this.contents.get(digest);
    return (
      bytes && {
        bytes,
        descriptor: { mediaType: MEDIA_TYPES.manifest, digest, size: bytes.length },
        manifest: parseManifest(bytes, digest, MEDIA_TYPES.manifest),
      }
    );
  }
  async blobBytes({ digest }: Descriptor) {
    return this.contents.get(digest) ?? Buffer.alloc(0);
  }
  async legacy(_: string, kind: 'sig' | 'att') {
    return this.layers[kind];
  }
  legacyName = (_: string, kind: 'sig' | 'att') => `tag.${kind}`;
}
