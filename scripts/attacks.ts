/**
 * Known attacks on the verification of signatures, each with the advisories that tell of it and a part of the reason for which
 * it is refused here. `attacks.test.ts` of packages/sigstore and of actions/cosign-sign-verify carry out one each and
 * demand that reason; docs/attacks.md is generated from this table.
 */
export interface Attack {
  kind: (typeof KINDS)[number];
  /** What the attacker does. */
  what: string;
  /** Ids of advisories, or `owner/repository#number`; empty where none is known to us. */
  known: readonly string[];
  /** In the reason of the refusal. */
  refusal: string;
}

export const KINDS = [
  'wrapping',
  'substitution',
  'downgrade',
  'replay',
  'wrong log',
  'wrong key',
  'truncated proof',
  'duplicate field',
  'type confusion',
  'flood',
] as const;

/** Attacks on one bundle, or on one signature of cosign 2. */
export const SIGNATURE_ATTACKS = {
  'foreign-log-entry': {
    kind: 'substitution',
    what: 'puts the valid log entry of another signature into the bundle',
    known: ['GHSA-whqx-f9j3-ch6m', 'GHSA-8gw7-4j42-w388', 'GHSA-q4xm-6fjc-5f6w', 'GHSA-8pmp-678w-c8xx'],
    refusal: 'it is about another signature, key or content',
  },
  'foreign-log-entry-under-tag': {
    kind: 'substitution',
    what: 'puts the valid log entry of another signature into the annotation that cosign 2 reads',
    known: ['GHSA-ccxc-vr6p-4858'],
    refusal: 'it is about another signature, key or content',
  },
  'foreign-log-entry-in-old-bundle': {
    kind: 'substitution',
    what: 'puts the valid log entry of another file into a bundle file of cosign 2',
    known: ['GHSA-8gw7-4j42-w388'],
    refusal: 'it is about another signature, key or content',
  },
  'foreign-timestamp': {
    kind: 'substitution',
    what: 'puts the valid timestamp of another signature into the bundle',
    known: [],
    refusal: 'it is over something else than this signature',
  },
  'other-artifact': {
    kind: 'substitution',
    what: 'presents a valid statement about another artifact',
    known: ['CVE-2026-31830', 'GHSA-r2xv-vpr2-42m9'],
    refusal: 'The statement is not about sha256:',
  },
  'other-file': {
    kind: 'substitution',
    what: 'presents a valid signature of another file',
    known: ['GHSA-8gw7-4j42-w388'],
    refusal: 'The file is not the one that was signed',
  },
  'other-image-under-tag': {
    kind: 'substitution',
    what: 'copies a valid signature of cosign 2 from another image',
    known: [],
    refusal: 'The payload is not about sha256:',
  },
  'unsigned-payload': {
    kind: 'wrapping',
    what: 'puts a second, unsigned payload into the envelope, for readers that take the last',
    known: [],
    refusal: 'unexpected field "statement"',
  },
  'second-signature': {
    kind: 'wrapping',
    what: 'puts a signature of its own before the one that holds',
    known: ['sigstore/sigstore-go#225'],
    refusal: 'its envelope has 2 signatures; exactly one is accepted',
  },
  'no-signature': {
    kind: 'wrapping',
    what: 'leaves the list of signatures empty, so that none fails',
    known: ['sigstore/sigstore-go#225'],
    refusal: 'its envelope has 0 signatures; exactly one is accepted',
  },
  'two-contents': {
    kind: 'wrapping',
    what: 'puts a valid file signature beside an envelope of its own',
    known: [],
    refusal: 'it must hold either a DSSE envelope or a message signature',
  },
  'two-signers': {
    kind: 'wrapping',
    what: 'names a trusted key beside a certificate of its own',
    known: [],
    refusal: 'it names 2 signers; exactly one is accepted',
  },
  'certificate-bag': {
    kind: 'wrapping',
    what: "puts a forged certificate before the authority's own into a timestamp",
    known: ['CVE-2026-39984'],
    refusal: "it carries a certificate that is not of the authority's chain",
  },
  'key-for-certificate': {
    kind: 'wrong key',
    what: 'puts a bare public key of its own where a bundle of cosign 2 has the certificate',
    known: ['GHSA-fx35-mq7g-6g98'],
    refusal: 'made by none of the trusted keys',
  },
  'own-key': {
    kind: 'wrong key',
    what: 'signs with a key of its own and gives the hint of a trusted one',
    known: [],
    refusal: 'made by none of the trusted keys',
  },
  'own-authority': {
    kind: 'wrong key',
    what: 'carries the chain of a certificate authority of its own in the bundle',
    known: [],
    refusal: 'issued by no certificate authority that is trusted',
  },
  'no-certificates': {
    kind: 'wrong key',
    what: 'carries an empty chain of certificates, which readers index without a look',
    known: ['GHSA-7c37-gx6w-8vc5'],
    refusal: 'certificate is not an object',
  },
  'expired-authority': {
    kind: 'wrong key',
    what: 'signs under an intermediate authority that had expired',
    known: ['CVE-2026-24122'],
    refusal: 'not valid at',
  },
  'identity-that-contains-ours': {
    kind: 'wrong key',
    what: 'has a certificate whose subject only starts or ends with a trusted one, for patterns that are not anchored',
    known: ['GHSA-59jp-pj84-45mr', 'GHSA-52v5-jr5w-gjxr'],
    refusal: 'by none of the trusted identities',
  },
  'weaker-hash': {
    kind: 'downgrade',
    what: 'signs with a hash other than the one of the key',
    known: ['GHSA-785h-hrf7-gqxc'],
    refusal: 'made by none of the trusted keys',
  },
  'older-format': {
    kind: 'downgrade',
    what: 'calls the bundle v0.1, which needs no proof of inclusion, and leaves the proof out',
    known: [],
    refusal: 'it holds no proof of inclusion',
  },
  'no-log-entry': {
    kind: 'downgrade',
    what: 'leaves the log entry out of a bundle for a boundary that requires one',
    known: ['GHSA-8gw7-4j42-w388'],
    refusal: 'The bundle holds no log entry',
  },
  'unsigned-time': {
    kind: 'replay',
    what: 'gives a log entry without promise a time at which an old certificate was valid',
    known: ['GHSA-xgjw-pm74-86q4', 'GHSA-hhfg-fwrw-87w7'],
    refusal: 'No witness that holds says when the certificate signed',
  },
  'moved-time': {
    kind: 'replay',
    what: 'changes the time of a log entry that is promised',
    known: [],
    refusal: "its signed entry timestamp is not the log's",
  },
  'key-of-the-log-itself': {
    kind: 'wrong log',
    what: 'enters the signature into a log of its own that has the name of the trusted one',
    known: ['GHSA-xvrc-2wvh-49vc'],
    refusal: 'The log entry is of a log that is not trusted',
  },
  'id-of-the-trusted-log': {
    kind: 'wrong log',
    what: 'does the same, and gives the entry the id of the trusted log',
    known: [],
    refusal: "its checkpoint is signed with another key than the log's",
  },
  'forged-checkpoint': {
    kind: 'wrong log',
    what: 'signs the checkpoint of its own tree with nothing but the right key id',
    known: ['GHSA-jp26-88mw-89qr'],
    refusal: "its checkpoint's signature is not the log's",
  },
  'one-log-twice': {
    kind: 'wrong log',
    what: 'counts two entries of one log where two logs are demanded',
    known: ['GHSA-9vcr-p3rj-q5q6', 'sigstore/sigstore-js#1702'],
    refusal: '1 of the 2 that are required hold',
  },
  'one-entry-twice': {
    kind: 'wrong log',
    what: 'lists one log entry twice where two are demanded',
    known: ['sigstore/sigstore-js#1702'],
    refusal: 'it holds the same log entry twice',
  },
  'short-proof': {
    kind: 'truncated proof',
    what: 'cuts the last hash off the proof of inclusion',
    known: [],
    refusal: 'its inclusion proof is cut short',
  },
  'long-proof': {
    kind: 'truncated proof',
    what: 'lengthens the proof of inclusion',
    known: [],
    refusal: 'its inclusion proof is too long',
  },
  'smaller-tree': {
    kind: 'truncated proof',
    what: 'claims a tree of one entry, whose root the entry itself is',
    known: [],
    refusal: 'its checkpoint is of another tree than its proof',
  },
  'envelope-field-twice': {
    kind: 'duplicate field',
    what: 'names the payload twice in the envelope, of which two readers take one each',
    known: [],
    refusal: 'it names the field "payload" twice',
  },
  'escaped-field-twice': {
    kind: 'duplicate field',
    what: 'does the same with an escape in one of the names',
    known: [],
    refusal: 'it names the field "payloadType" twice',
  },
  'predicate-type-twice': {
    kind: 'duplicate field',
    what: 'has a statement signed that names its predicate type twice',
    known: [],
    refusal: 'it names the field "predicateType" twice',
  },
  'digest-twice': {
    kind: 'duplicate field',
    what: 'has a payload of cosign 2 signed that names two digests',
    known: [],
    refusal: 'it names the field "docker-manifest-digest" twice',
  },
  'payload-of-another-type': {
    kind: 'type confusion',
    what: 'has something else signed that reads like a statement',
    known: [],
    refusal: 'The payload is not an in-toto statement',
  },
  'payload-that-does-not-parse': {
    kind: 'type confusion',
    what: 'has a payload signed that cannot be parsed, for readers that check the type only of what parses',
    known: ['GHSA-w6c6-c85g-mmv6'],
    refusal: 'The statement is not valid',
  },
  'digest-in-a-list': {
    kind: 'type confusion',
    what: 'has a statement signed whose digest is a list, for readers that compare texts',
    known: [],
    refusal: 'digest that is not lower-case hex',
  },
  prototype: {
    kind: 'type confusion',
    what: 'names the prototype of the object as a field',
    known: [],
    refusal: 'names a field "__proto__"',
  },
  'loose-base64': {
    kind: 'type confusion',
    what: 'writes the signature in a base64 that decoders read differently',
    known: [],
    refusal: 'is not base64 in its canonical form',
  },
  'many-log-entries': {
    kind: 'flood',
    what: 'fills the bundle with log entries',
    known: ['GHSA-cq38-jh5f-37mq'],
    refusal: 'at most 32 are read',
  },
  'many-subjects': {
    kind: 'flood',
    what: 'has a statement signed about very many subjects',
    known: ['GHSA-cq38-jh5f-37mq'],
    refusal: 'subjects; at most',
  },
  'deep-nesting': {
    kind: 'flood',
    what: 'nests the bundle until a parser runs out of stack',
    known: [],
    refusal: 'it nests deeper than',
  },
  'large-bundle': {
    kind: 'flood',
    what: 'sends a bundle without an end',
    known: ['GHSA-88jx-383q-w4qc'],
    refusal: 'it is larger than',
  },
} as const satisfies Record<string, Attack>;

/** Attacks on an image: on what is attached to it, by whoever may push or holds the registry. */
export const IMAGE_ATTACKS = {
  'attestation-for-signature': {
    kind: 'type confusion',
    what: 'attaches an attestation by a trusted key to an image that nobody signed; "cosign verify" of version 3 takes it',
    known: [],
    refusal: 'no image signature that counts: none of the 1 attached bundles is one',
  },
  'attestation-of-another-type': {
    kind: 'type confusion',
    what: 'has one attestation stand for another that is missing',
    known: ['GHSA-vjxv-45g9-9296', 'GHSA-739f-hw6h-7wq8', 'GHSA-w6c6-c85g-mmv6'],
    refusal: 'no SBOM attestation that counts: none of the 2 attached bundles is one',
  },
  'nothing-attached': {
    kind: 'downgrade',
    what: 'removes everything that is attached, for steps that fail only on what is there',
    known: ['GHSA-fgw4-v983-mgp8'],
    refusal: 'nothing is attached to it',
  },
  'annotation-that-lies': {
    kind: 'substitution',
    what: 'gives an attestation the annotations of a signature',
    known: [],
    refusal: 'no image signature that counts: none of the 1 attached bundles is one',
  },
  'bundle-of-another-image': {
    kind: 'substitution',
    what: 'attaches the valid signature of another image',
    known: ['GHSA-xhg5-42rf-296r'],
    refusal: 'The statement is not about sha256:',
  },
  'referrer-of-another-image': {
    kind: 'substitution',
    what: 'lists a referrer that belongs to another image',
    known: [],
    refusal: 'is listed for this image and says that it belongs to',
  },
  'other-content-for-a-digest': {
    kind: 'substitution',
    what: 'answers with other content than the digest that was asked for',
    known: ['GHSA-xhg5-42rf-296r', 'GHSA-m3cq-xcx9-3gvm'],
    refusal: 'its digest is sha256:',
  },
  'image-and-index': {
    kind: 'type confusion',
    what: 'attaches a manifest that is an image to one reader and an index to another',
    known: ['GHSA-qq97-vm5h-rrhg', 'GHSA-5j5w-g665-5m35', 'GHSA-xmmx-7jpf-fx42'],
    refusal: 'it mixes the fields of an image and of an index',
  },
  'one-signer-twice': {
    kind: 'wrong key',
    what: 'counts two signatures of one key where two signers are demanded',
    known: ['secure-systems-lab/dsse#51'],
    refusal: 'by release alone, of 2 different signers',
  },
  'old-signature': {
    kind: 'replay',
    what: 'serves an old image with its old, valid signature',
    known: ['GHSA-57wx-m636-g3g8'],
    refusal: 'it may be at most',
  },
  'signature-of-tomorrow': {
    kind: 'replay',
    what: 'has a signature stamped with a time to come, so that it stays fresh',
    known: [],
    refusal: 'which is still to come',
  },
  'no-time': {
    kind: 'replay',
    what: 'leaves the witness of the time out where freshness is demanded',
    known: [],
    refusal: 'No witness says when it was signed',
  },
  'builder-that-contains-ours': {
    kind: 'wrong key',
    what: 'has a builder whose name only starts with the demanded one',
    known: [],
    refusal: 'Its builder is',
  },
  'source-that-contains-ours': {
    kind: 'wrong key',
    what: 'builds from a repository whose address contains the demanded one',
    known: ['GHSA-r2xv-vpr2-42m9'],
    refusal: 'Its source is',
  },
  'two-sources': {
    kind: 'type confusion',
    what: 'names two sources in one provenance, of which two readers take one each',
    known: [],
    refusal: 'The provenance does not say its source',
  },
  'certificate-that-says-otherwise': {
    kind: 'wrong key',
    what: 'signs a provenance that names our repository, with a certificate of a build of another',
    known: ['GHSA-52v5-jr5w-gjxr'],
    refusal: 'The certificate that signed it says source',
  },
  'failed-summary': {
    kind: 'downgrade',
    what: 'has a summary stand for a verification that failed',
    known: [],
    refusal: 'The verification failed',
  },
  'summary-of-a-laxer-policy': {
    kind: 'downgrade',
    what: 'has a summary stand for a verification under another policy',
    known: [],
    refusal: 'It is of another policy than the one in force',
  },
  'summary-by-any-signer': {
    kind: 'wrong key',
    what: 'signs a summary with a key that is trusted for other things',
    known: [],
    refusal: 'It is signed by release, and must be by verifier',
  },
  'summary-before-a-failure': {
    kind: 'replay',
    what: 'relies on a summary after a later verification failed',
    known: [],
    refusal: 'and not before this one passed',
  },
  'file-that-is-a-statement': {
    kind: 'type confusion',
    what: 'has a file signed whose bytes are the encoding of a statement, and puts the signature into an envelope',
    known: [],
    refusal: 'what is signed for a statement (DSSE)',
  },
  'file-that-is-an-image-signature': {
    kind: 'type confusion',
    what: 'has a file signed whose bytes are what cosign 2 signs for an image',
    known: [],
    refusal: 'what is signed for an image by cosign 2',
  },
  'signature-under-a-broken-tag': {
    kind: 'flood',
    what: 'pushes rubbish under the legacy tag, so that reading it ends the verification; only that tag is not counted',
    known: [],
    refusal: 'is not counted',
  },
  'large-attachment': {
    kind: 'flood',
    what: 'attaches a bundle larger than memory',
    known: ['GHSA-88jx-383q-w4qc'],
    refusal: 'this step reads at most',
  },
  'many-referrers': {
    kind: 'flood',
    what: 'attaches more referrers than anyone needs, page after page',
    known: ['GHSA-rvrx-rrwh-r9p6', 'GHSA-9m3v-v4r5-ppx7', 'GHSA-95pr-fxf5-86gv'],
    refusal: 'Too much to read of the referrers',
  },
} as const satisfies Record<string, Attack>;

/** Advisories that were read and have no test above, with the reason. */
export const NOT_CARRIED_OUT: Readonly<Record<string, string>> = {
  'GHSA-wqqc-jjcq-vfxm':
    'the validity of a self-managed key is not looked at: keys have none here, and one that is taken out of the boundary counts no more',
  'GHSA-45v3-38pc-874v':
    "revocation of a timestamp authority's certificate: nothing here reads revocation lists; a trusted root says from when to when an authority counts",
  'GHSA-vxvc-cg7j-rwqj': 'rollback of a policy kept in Git: the boundary is a file of the commit that the job runs',
  'GHSA-xf85-363p-868w': 'credentials sent to a realm that a registry names: the client and the egress guard, tested in packages/oci',
  'GHSA-hm8f-75xx-w2vr': 'forgery of the browser login: signing takes the token of the job alone',
  'GHSA-frqx-jfcm-6jjr': 'a crash of the Rekor server',
};
