export * from './aws/calls.ts';
export { authorityOfKey, decodeAuth, dockerFolder, readDockerConfig } from './aws/docker-config.ts';
export { basicAuth, type EcrLogin, ecrLogin } from './aws/ecr-login.ts';
export { awsError } from './aws/errors.ts';
export { EXPIRY_VARIABLE, expirySoon, expiryValue } from './aws/expiry.ts';
export type { RegistryCredentials, RegistryLogin } from './aws/registry-credentials.ts';
export { type Baseline, baselineError, type KnownFinding } from './baseline.ts';
export * from './boundary/boundary.ts';
export { BOUNDARY_FILE, boundaryMissing, findBoundary, parseBoundary, parseSigningPolicy, readBoundary } from './boundary/load.ts';
export { ByteTable, NumberColumn } from './byte-table.ts';
export * from './context.ts';
export * from './contract.ts';
export { counted, grouped } from './counted.ts';
export { type Mistake, parseDeclared } from './declared.ts';
export { DOCUMENTS } from './documents.ts';
export { type AllowedEndpoint, allowedEndpoints } from './egress/allowed.ts';
export type { Connection, TlsFacts } from './egress/connections.ts';
export { egressError } from './egress/errors.ts';
export * from './errors.ts';
export type { Example, ExampleSet, RuleExamples } from './examples.ts';
export { Files, type FolderEntry, fileError, makeFolder, readFailure, writeFailure } from './files.ts';
export * from './finding.ts';
export { sha256File, sha256Hex } from './hash.ts';
export { type OutlineArgument, type OutlineBlock, outline, type Spot, spots } from './hcl/outline.ts';
export type { ConsoleOptions, HandTo } from './hosts/console.ts';
export { hostError } from './hosts/errors.ts';
export { gitlabHost } from './hosts/gitlab.ts';
export type { Host, StepResult } from './hosts/host.ts';
export { shellLine } from './hosts/job-env.ts';
export { tokenInHand } from './hosts/oidc.ts';
export { newPrivateFolder } from './hosts/private-folder.ts';
export { terminalHost } from './hosts/terminal.ts';
export { jsonText, visible, wrap } from './hosts/text.ts';
export { subjectFits, subjectPatternMistake } from './identity-pattern.ts';
export { asSovereignError, stepError } from './interruption.ts';
export { endpointOf, issuerFitsServer, isTokenEndpointOf } from './issuers.ts';
export { tokenError } from './job-token/errors.ts';
export { decodeUtf8, fieldsOf, filled, fromBase64, isObject, parseStrictJson, StrictJsonError } from './json.ts';
export { isGranted, judge, matchesPattern, refuseExpiredExceptions } from './judge.ts';
export type { KeptFiles, LedgerFile } from './ledger/kept-files.ts';
export { parseRecord } from './ledger/parse.ts';
export { type Ledger, type LedgerProblem, readLedger } from './ledger/read.ts';
export {
  formatRecord,
  type LedgerRecord,
  ledgerError,
  RECORD_TYPE,
  RECORD_VERSION,
  type RecordedConnection,
  type RecordStatus,
  recordedBoundary,
  recordId,
} from './ledger/record.ts';
export { type OpenRecord, openRecord, type RecordEnd, type RecordOptions } from './ledger/write.ts';
export { bytesUpTo, textUpTo } from './limited-text.ts';
export { isRegionLike, type Location, locationsIn, outsideOf, placeOfZone } from './locations.ts';
export { endProcess, main } from './main.ts';
export {
  IDENTITY_SOURCES,
  type IdentitySource,
  isMetadataEndpoint,
  LOCATION_SOURCES,
  type LocationSource,
  type MetadataSource,
  metadataEndpoints,
} from './metadata.ts';
export { nearest } from './nearest.ts';
export { NODE_FOR_ACTIONS, NODE_FOR_CLI, nodeTooOld } from './node-version.ts';
export { PackedTexts } from './packed-texts.ts';
export { atMost, inParallel } from './parallel.ts';
export * from './partitions.ts';
export { cell } from './reports/markdown.ts';
export { type RunOptions, runAction, runPost } from './run.ts';
export { Secrets } from './secrets.ts';
export {
  compareTarNames,
  foldName,
  readTar,
  type TarEntry,
  type TarFile,
  type TarProblem,
  tarError,
  tarNameProblem,
  writeTar,
} from './tar.ts';
export { type Tool, type ToolResult, type Tools, toolError } from './tools.ts';
export { VERSION } from './version.ts';
