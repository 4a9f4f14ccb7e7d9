/** What a step is given in an example. */
export interface Example {
  /** Text by path, in the folder that the step runs in. `sovereign.yaml` takes the place of the one of the set. */
  files: Readonly<Record<string, string>>;
  /** By name of the input, as text. */
  inputs?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  /** What AWS answers, by operation; an error by its name. */
  aws?: Readonly<Record<string, object | { readonly error: string }>>;
}

/** Something that breaks a rule, and something that looks like it and does not. */
export interface RuleExamples {
  failing: Example;
  passing: Example;
}

/** The examples of a step's rules: pages of the documentation, and tests. */
export interface ExampleSet extends Omit<Example, 'files'> {
  /** Text of `sovereign.yaml`. */
  boundary: string;
  /** By rule id. */
  rules: Readonly<Record<string, RuleExamples>>;
}
