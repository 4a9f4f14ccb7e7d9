// Stands where libraries would be that open connections or look for credentials by themselves, or that this step does not call.
const leftOut = (name) =>
  function LeftOut() {
    throw new Error(`${name} is called, which was left out of this bundle: see scripts/bundle.ts`);
  };
export const ProxyAgent = leftOut('ProxyAgent');
export const fetch = leftOut('fetch');
export const BearerCredentialHandler = leftOut('BearerCredentialHandler');
export const defaultProvider = leftOut('defaultProvider');
export const exec = leftOut('exec');
export const getExecOutput = leftOut('getExecOutput');
export const find = leftOut('find');
export const CloudTrailClient = leftOut('CloudTrailClient');
export const ECRClient = leftOut('ECRClient');

/** Octokit asks for the agent of a proxy while it loads: there is none. Nothing else can be done with this one. */
export class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
}
