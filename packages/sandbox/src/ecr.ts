import { randomBytes } from 'node:crypto';
import { Refusal } from './http.ts';
import { type Input, type Json11Options, Json11Service, type Operation, only, textOf } from './json11.ts';
import { isRepositoryName, type Repositories, type Repository, type TagMutability } from './repositories.ts';

const TOKEN_MS = 12 * 60 * 60 * 1000;
const MUTABILITIES: readonly TagMutability[] = ['MUTABLE', 'IMMUTABLE'];

/** Passwords of the registry's user `AWS`, valid for 12 hours each. */
export class RegistryPasswords {
  readonly #valid = new Map<string, number>();

  issue(now: number): { password: string; expires: number } {
    const password = randomBytes(96).toString('base64');
    const expires = now + TOKEN_MS;
    this.#valid.set(password, expires);
    return { password, expires };
  }

  accepts(password: string, now: number): boolean {
    return (this.#valid.get(password) ?? Number.NEGATIVE_INFINITY) > now;
  }
}

/** Amazon ECR API: GetAuthorizationToken, DescribeRegistry, CreateRepository, DescribeRepositories, PutImageTagMutability. */
export class Ecr extends Json11Service {
  readonly #now: () => number;
  readonly #region: string;
  readonly #account: string;
  readonly #sharedWith: readonly string[];
  readonly #passwords: RegistryPasswords;
  readonly #repositories: Repositories;
  readonly #endpoint: () => string;

  /** `account` owns the one registry; `sharedWith` may use it; `endpoint` is the registry's `http://HOST:PORT`. */
  constructor(
    options: Json11Options & {
      account: string;
      sharedWith: readonly string[];
      passwords: RegistryPasswords;
      repositories: Repositories;
      endpoint: () => string;
    },
  ) {
    super('ecr', 'AmazonEC2ContainerRegistry_V20150921', options);
    this.#now = options.now;
    this.#region = options.region;
    this.#account = options.account;
    this.#sharedWith = options.sharedWith;
    this.#passwords = options.passwords;
    this.#repositories = options.repositories;
    this.#endpoint = options.endpoint;
  }

  protected override perform({ name, input, session }: Operation): object | undefined {
    const allow = (resource: string) => this.authorize(session, `ecr:${name}`, resource, this.#account, this.#sharedWith);
    switch (name) {
      case 'GetAuthorizationToken': {
        only(input, name, ['registryIds']);
        const ids = input.registryIds ?? [this.#account];
        if (!Array.isArray(ids) || ids.length !== 1 || ids[0] !== this.#account)
          throw new Refusal(400, 'InvalidParameterException', `The sandbox has one registry, ${this.#account}.`);
        allow('*');
        const { password, expires } = this.#passwords.issue(this.#now());
        const authorizationToken = Buffer.from(`AWS:${password}`).toString('base64');
        return { authorizationData: [{ authorizationToken, expiresAt: expires / 1000, proxyEndpoint: this.#endpoint() }] };
      }
      case 'DescribeRegistry': {
        only(input, name, []);
        allow('*');
        return { registryId: this.#account, replicationConfiguration: { rules: [] } };
      }
      case 'CreateRepository': {
        only(input, name, ['registryId', 'repositoryName', 'imageTagMutability']);
        const repositoryName = this.#repositoryName(input);
        allow(this.#arn(repositoryName));
        if (this.#repositories.find(repositoryName)) {
          throw new Refusal(
            400,
            'RepositoryAlreadyExistsException',
            `The repository with name '${repositoryName}' already exists in the registry with id '${this.#account}'`,
          );
        }
        return { repository: this.#describe(this.#repositories.create(repositoryName, mutability(input, 'MUTABLE'))) };
      }
      case 'DescribeRepositories': {
        only(input, name, ['registryId', 'repositoryNames', 'maxResults']);
        this.#checkRegistry(input);
        const names = input.repositoryNames;
        if (names !== undefined && !(Array.isArray(names) && names.every((item) => typeof item === 'string')))
          throw new Refusal(400, 'InvalidParameterException', 'repositoryNames must be a list of names.');
        const found = names === undefined ? this.#repositories.all() : (names as string[]).map((item) => this.#existing(item));
        if (found.length === 0) allow(this.#arn('*'));
        for (const repository of found) allow(this.#arn(repository.name));
        return { repositories: found.map((repository) => this.#describe(repository)) };
      }
      case 'PutImageTagMutability': {
        only(input, name, ['registryId', 'repositoryName', 'imageTagMutability']);
        const repository = this.#existing(this.#repositoryName(input));
        allow(this.#arn(repository.name));
        repository.tagMutability = mutability(input);
        return { registryId: this.#account, repositoryName: repository.name, imageTagMutability: repository.tagMutability };
      }
      default:
        return undefined;
    }
  }

  #repositoryName(input: Input): string {
    this.#checkRegistry(input);
    const name = textOf(input, 'repositoryName');
    if (!isRepositoryName(name))
      throw new Refusal(400, 'InvalidParameterException', "Invalid parameter at 'repositoryName' failed to satisfy constraint");
    return name;
  }

  #checkRegistry(input: Input): void {
    if ((input.registryId ?? this.#account) === this.#account) return;
    throw new Refusal(400, 'RepositoryNotFoundException', `The sandbox has one registry, ${this.#account}.`);
  }

  #existing(name: string): Repository {
    const repository = this.#repositories.find(name);
    if (repository) return repository;
    throw new Refusal(
      400,
      'RepositoryNotFoundException',
      `The repository with name '${name.slice(0, 256)}' does not exist in the registry with id '${this.#account}'`,
    );
  }

  #arn(name: string): string {
    return `arn:aws-eusc:ecr:${this.#region}:${this.#account}:repository/${name}`;
  }

  #describe({ name, tagMutability, created }: Repository): object {
    return {
      repositoryArn: this.#arn(name),
      registryId: this.#account,
      repositoryName: name,
      repositoryUri: `${this.#endpoint().replace('http://', '')}/${name}`,
      createdAt: created / 1000,
      imageTagMutability: tagMutability,
      imageScanningConfiguration: { scanOnPush: false },
      encryptionConfiguration: { encryptionType: 'AES256' },
    };
  }
}

function mutability(input: Input, fallback?: TagMutability): TagMutability {
  const value = input.imageTagMutability ?? fallback;
  const known = MUTABILITIES.find((item) => item === value);
  if (known) return known;
  throw new Refusal(400, 'InvalidParameterException', `imageTagMutability must be one of ${MUTABILITIES.join(', ')} in the sandbox.`);
}
