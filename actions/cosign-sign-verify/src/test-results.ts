import { type Files, type JobFacts, type Material, sha256Hex } from '@sovereign-actions/core';
import { PREDICATE } from '@sovereign-actions/sigstore';
import type { AttestedDocument } from './documents.ts';
import { signVerifyError } from './errors.ts';
import { sourceOf } from './provenance.ts';

/** Names of tests by what became of them; a name stands in one list, the worst. */
export interface TestNames {
  passed: Set<string>;
  /** Passed after a failed attempt. */
  warned: Set<string>;
  failed: Set<string>;
}

/** Bytes of one report. Only names are kept of it. */
const MAX_REPORT = 64 * 1024 * 1024;

/**
 * Reads JUnit XML reports, all of one run, into one in-toto predicate for test results (v0.1). Tests that were skipped are in
 * no list: they did not run.
 * @param facts give the run's URL and the commit that was tested
 * @throws DOCUMENT_UNKNOWN also where no test ran, and those of Files.read
 */
export async function readTestResults(files: Files, paths: readonly string[], facts: JobFacts): Promise<AttestedDocument> {
  const names: TestNames = { passed: new Set(), warned: new Set(), failed: new Set() };
  const sources: Material[] = [];
  for (const path of paths) {
    const text = await files.readText(path, MAX_REPORT);
    const wrong = await addReport(text, names);
    if (wrong !== undefined)
      throw signVerifyError(
        'DOCUMENT_UNKNOWN',
        `${path} is not a JUnit report: ${wrong}.`,
        'Give the JUnit XML that the test runner writes.',
      );
    sources.push({ name: files.relative(path), sha256: sha256Hex(text), size: Buffer.byteLength(text), mediaType: 'application/xml' });
  }
  const path = sources.length === 1 ? (sources[0] as Material).name : `${sources.length} test reports`;
  for (const name of names.failed) names.warned.delete(name);
  for (const name of [...names.failed, ...names.warned]) names.passed.delete(name);
  const { passed, warned, failed } = names;
  if (passed.size + warned.size + failed.size === 0)
    throw signVerifyError(
      'DOCUMENT_UNKNOWN',
      `No test ran, by ${path}.`,
      'See that the tests ran before this step, and that these are their reports.',
    );
  const result = failed.size > 0 ? 'FAILED' : warned.size > 0 ? 'WARNED' : 'PASSED';
  return {
    path,
    format: 'test result',
    predicateType: PREDICATE.testResult,
    document: {
      result,
      configuration: sourceOf(facts),
      ...(facts.runUrl !== undefined && { url: facts.runUrl }),
      passedTests: [...passed].sort(),
      warnedTests: [...warned].sort(),
      failedTests: [...failed].sort(),
    },
    ofJob: ['configuration', 'url'],
    sources,
  };
}

/** A `testcase` or `testsuite` that is being read. */
interface Open {
  tag: string;
  name: string;
  /** Failures that its attributes claim, and failed tests found in it. */
  claimed: number;
  found: number;
  outcome?: 'failed' | 'warned' | 'skipped';
}

/**
 * Adds the tests of a JUnit XML report (the format that Ant, Surefire, Gradle, pytest, vitest and gotestsum write). Where a suite
 * claims more failures than its tests have, the suite itself counts as failed. Gives what is wrong, or undefined.
 */
export async function addReport(text: string, { passed, warned, failed }: TestNames): Promise<string | undefined> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: Open[] = [];
  let top: string | undefined;
  let wrong: string | undefined;
  parser.on('error', () => {
    wrong ??= `line ${parser.line} is not XML`;
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    const attribute = (name: string): string => (Object.hasOwn(attributes, name) ? String(attributes[name]) : '');
    top ??= tag;
    const test = open.findLast((element) => element.tag === 'testcase');
    if (test && (tag === 'failure' || tag === 'error')) test.outcome = 'failed';
    else if (test && (tag === 'flakyFailure' || tag === 'flakyError')) test.outcome ??= 'warned';
    else if (test && tag === 'skipped') test.outcome ??= 'skipped';
    const own = [attribute('classname'), attribute('name')].filter((part) => part !== '').join('.');
    const claimed = tag === 'testsuite' ? count(attribute('failures')) + count(attribute('errors')) : 0;
    open.push({ tag, name: tag === 'testcase' ? own : attribute('name'), claimed, found: 0 });
  });
  parser.on('closetag', () => {
    const { tag, name, claimed, found, outcome } = open.pop() as Open;
    const around = open.at(-1);
    if (tag === 'testcase') {
      if (name === '') wrong ??= `a test before line ${parser.line} has no name`;
      if (outcome !== 'skipped') (outcome === 'failed' ? failed : outcome === 'warned' ? warned : passed).add(name);
      if (around && outcome === 'failed') around.found += 1;
    } else {
      if (claimed > found) failed.add(name || 'a suite without a name');
      if (around) around.found += Math.max(claimed, found);
    }
  });
  parser.write(text).close();
  if (wrong !== undefined) return wrong;
  return top === 'testsuites' || top === 'testsuite' ? undefined : 'it has no "testsuites"';
}

const count = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0);
