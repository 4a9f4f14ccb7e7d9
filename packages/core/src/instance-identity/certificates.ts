/**
 * SHA-256 fingerprints (of the DER, hex) of the RSA-2048 certificates with which EC2 signs instance identity documents, by
 * region. The certificates themselves come from the boundary: AWS publishes them in the EC2 user guide ("AWS public
 * certificates for instance identity document signatures"), self-signed and under one name, so that the fingerprint alone
 * tells them apart. A region that is not here has no confirmed certificate, and nothing that it signed can be verified.
 *
 * Computed 2026-11-23 from the certificates that spiffe/spire (commit ef8527e, 2026-08-22) takes from that page each night;
 * eu-central-1, eu-west-1, eu-west-3, eu-north-1 and eu-south-1 compared with those of stackrox/stackrox (commit bed4a7b), the same.
 */
export const IDENTITY_CERTIFICATES: Readonly<Record<string, string>> = {
  'eusc-de-east-1': '3c80306f964b9fa633e6df99e5ecb6c347db118cf6d39076a6da786436e35ce2',
  'eu-central-1': '40e59f0c3924d32f53b9f66145fc18c4dfa1192dec7c74ad84d719826e9c7ba1',
  'eu-west-1': '7963eae83b58ab14bbd0715947015dd6866d7623df85eca742cabb8898281f30',
  'eu-west-3': 'ca43ba8d6bf1d7f35b6be653f218609f131f1aaa16f66951e5d6a73348591353',
  'eu-north-1': '3a81e8168287011b59f1246bdc632d017711779940d06549a56388b691d1c31f',
  'eu-south-1': '9fae1c2aa470cad03c814ea3cb06ddc2d0322d108b498431ab68b8297463bbc7',
  'eu-south-2': '4dcc441f0cd06251b319a75d5fc405abd601ef86c1ad81bcc8e34f83035685a9',
};

/** The region whose certificate has this fingerprint. */
export const regionOfCertificate = (sha256: string): string | undefined =>
  Object.keys(IDENTITY_CERTIFICATES).find((region) => IDENTITY_CERTIFICATES[region] === sha256);
