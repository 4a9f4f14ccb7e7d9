export { type DockerHandover, dockerConfig, writeDockerConfig } from './docker-config.ts';
export { registryError } from './errors.ts';
export { REGISTRIES_INPUT } from './input.ts';
export { type LoginOptions, logIn, type RegistryLogin } from './login.ts';
export { planRegistries, type RegistryWish } from './wishes.ts';
