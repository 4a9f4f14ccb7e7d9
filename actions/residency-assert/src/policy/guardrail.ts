import { type Boundary, isRegionLike } from '@sovereign-actions/core';
import { named, type PolicyFinding, policyRule, type Statement } from './judge.ts';

const REGION_KEY = 'aws:requestedregion';
const DENIES_OTHERS = /^(?:ForAnyValue:|ForAllValues:)?String(?:NotEquals(?:IgnoreCase)?|NotLike)(?:IfExists)?$/;
const DENIES_NAMED = /^(?:ForAnyValue:|ForAllValues:)?String(?:Equals(?:IgnoreCase)?|Like)(?:IfExists)?$/;
const PRINCIPAL_KEYS = /^aws:principal(?:arn|tag\/.*|orgpaths|isawsservice)$/;

/**
 * Actions that a region guardrail may leave out, because their service is the same in every region or only reads what it is called.
 * Closed: keys, storage, edge services and networks are not among them.
 * Source: the region deny policy in the AWS Organizations User Guide, less what moves data.
 */
const HARMLESS =
  /^(?:(?:a4b|access-analyzer|account|activate|artifact|aws-marketplace|aws-marketplace-management|aws-portal|awsbillingconsole|billing|billingconductor|budgets|ce|chatbot|consolidatedbilling|cur|discovery-marketplace|freetier|health|iam|identitystore|invoicing|notifications|notifications-contacts|organizations|payments|pricing|purchase-orders|resource-explorer-2|route53|route53domains|route53-recovery-cluster|route53-recovery-control-config|route53-recovery-readiness|savingsplans|sso|sts|support|supportapp|supportplans|sustainability|tag|tax|trustedadvisor|vendor-insights|wellarchitected):\*|ec2:Describe(?:Regions|TransitGateways|VpnGateways)|s3:(?:ListAllMyBuckets|GetBucketLocation|GetAccountPublic\w*|PutAccountPublic\w*|ListMultiRegionAccessPoints|GetMultiRegionAccessPoint\w*|DescribeMultiRegionAccessPointOperation|GetStorageLens\w*|ListStorageLens\w*)|cloudtrail:LookupEvents|(?:iam|organizations|sts|support|account|route53|route53domains|budgets|ce|health|pricing|tag):[A-Za-z*]+)$/i;

/** The holes in statements that deny regions. A policy that denies none says nothing here: another may. */
export function judgeGuardrail(statements: readonly Statement[], boundary: Boundary): PolicyFinding[] {
  return statements.flatMap((statement) => {
    const regional = statement.condition.filter(({ key }) => key === REGION_KEY);
    return statement.effect === 'Deny' && regional.length > 0 ? holesIn(statement, regional, boundary) : [];
  });
}

function holesIn(statement: Statement, regional: Statement['condition'], boundary: Boundary): PolicyFinding[] {
  const found: PolicyFinding[] = [];
  const hole = (message: string, key: string, severity?: PolicyFinding['severity']) =>
    found.push({ rule: policyRule.guardrail, message: `${message} (${named(statement)})`, key, ...(severity && { severity }) });
  for (const { operator, values } of regional) {
    if (DENIES_NAMED.test(operator)) hole('denies the regions that it names alone, and leaves all others open', 'named-regions');
    else if (!DENIES_OTHERS.test(operator)) hole('compares regions in a way that cannot be followed', 'operator');
    else {
      for (const value of values) {
        if (/[*?]/.test(value)) hole(`leaves all regions open that a pattern matches (${shown(value)})`, `pattern ${shown(value)}`);
        // IAM and other global services are asked in us-east-1, whatever the region of their caller.
        else if (!boundary.regions.includes(value))
          hole(`leaves ${isRegionLike(value) ? `region ${value}` : 'another region'} open`, `region ${shown(value)}`);
      }
    }
  }
  for (const { key } of statement.condition) {
    if (key === REGION_KEY) continue;
    if (PRINCIPAL_KEYS.test(key)) hole('does not hold for the principals that it exempts', 'principals', 'warning');
    else hole(`holds only under a further condition (${shown(key)})`, `condition ${shown(key)}`);
  }
  for (const action of statement.notAction)
    if (!HARMLESS.test(action)) hole(`leaves ${shown(action)} open in every region`, `action ${shown(action)}`);
  if (statement.notAction.length === 0 && !statement.action.includes('*'))
    hole('denies the actions that it names alone, and leaves all others open', 'named-actions');
  if (statement.resource.length > 0 && !statement.resource.includes('*')) hole('holds for the resources that it names alone', 'resources');
  return found;
}

const shown = (text: string): string => (/^[\w:*?/.-]{1,80}$/.test(text) ? text : 'of another form');
