import { dockerRegistry, gcrRegistry } from './peers/index.ts';
import { registrySuite } from './registry-suite.ts';

registrySuite({
  title: 'distribution 2.8',
  peer: await dockerRegistry(),
  serve: (services, program, settings) => services.dockerRegistry(program, settings),
  referrersApi: false,
  mounts: true,
  resumes: false,
  tokens: true,
});

registrySuite({
  title: "go-containerregistry's registry",
  peer: await gcrRegistry(),
  serve: (services, program) => services.gcrRegistry(program),
  referrersApi: true,
  mounts: false,
  resumes: false,
  tokens: false,
});
