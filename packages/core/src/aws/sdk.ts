import { setImmediate as nextTurn } from 'node:timers/promises';
import { endpointOf } from '../issuers.ts';
import type { Service } from '../partitions.ts';
import type { ClientSettings, ServiceClient } from './client.ts';

/** The SDK's clients; each is loaded by the first call that needs it. */
const SDK = {
  sts: { load: () => import('@aws-sdk/client-sts'), client: 'STSClient' },
  ecr: { load: () => import('@aws-sdk/client-ecr'), client: 'ECRClient' },
  kms: { load: () => import('@aws-sdk/client-kms'), client: 'KMSClient' },
  s3: { load: () => import('@aws-sdk/client-s3'), client: 'S3Client' },
  cloudtrail: { load: () => import('@aws-sdk/client-cloudtrail'), client: 'CloudTrailClient' },
  dynamodb: { load: () => import('@aws-sdk/client-dynamodb'), client: 'DynamoDBClient' },
} as const;

/** Loads the SDK's client of a service, without making one. */
export const loadSdk = async (service: Service): Promise<unknown> => SDK[service].load();

/** Turns of the event loop until connections that were begun before stand, and what is asked of them is on its way. */
const TURNS = 2;

interface SdkClient {
  send(command: object, options: { abortSignal: AbortSignal }): Promise<unknown>;
}

/** A client of the AWS SDK that looks nothing up: every setting that it would take from elsewhere is given. */
export async function createSdkClient(service: Service, settings: ClientSettings): Promise<ServiceClient> {
  const { egress, now, region, url, attempts, credentials } = settings;
  const none = async (): Promise<never> => {
    throw new TypeError('an AWS call without credentials');
  };
  // Every setting that the SDK would look up in the environment, a profile or instance metadata is given here.
  const config = {
    region,
    endpoint: url,
    endpointProvider: () => ({ url: new URL(url) }),
    ignoreConfiguredEndpointUrls: true,
    requestHandler: egress.awsHandler(endpointOf(url)),
    credentials: credentials ?? none,
    credentialDefaultProvider: () => none,
    maxAttempts: attempts,
    retryMode: 'standard',
    defaultsMode: 'standard' as const,
    systemClockOffset: now() - Date.now(),
    disableClockSkewCorrection: false,
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    userAgentAppId: '',
    sigv4aSigningRegionSet: [],
    authSchemePreference: [],
    logger: SILENT,
  };
  // The SDK's notice about Node 20 is for its users' maintainers, not for those who run a step.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const { load, client: name } = SDK[service];
  // Reading the code of a client stops everything else for tens of milliseconds, in which others could already answer.
  for (let turn = 0; turn < TURNS; turn += 1) await nextTurn();
  const module = (await load()) as unknown as Record<string, new (argument: unknown) => SdkClient>;
  const client = new (module[name] as new (config: object) => SdkClient)(service === 's3' ? { ...config, ...S3_SETTINGS } : config);
  return {
    send: async (operation, input, abortSignal) => {
      const command = `${operation}Command`;
      const Command = Object.hasOwn(module, command) ? module[command] : undefined;
      if (!Command) throw new TypeError(`the ${service} client has no operation ${operation}`);
      return client.send(new Command(input), { abortSignal });
    },
  };
}

const S3_SETTINGS = {
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  useArnRegion: false,
  disableS3ExpressSessionAuth: true,
  disableMultiregionAccessPoints: true,
  followRegionRedirects: false,
  expectContinueHeader: false,
};

const quiet = () => undefined;
/** Without `info` and `trace`, of which the SDK would put together what it notes of each call. */
const SILENT = { debug: quiet, warn: quiet, error: quiet };
