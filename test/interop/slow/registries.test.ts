import { distribution } from '../peers/index.ts';
import { registrySuite } from '../registry-suite.ts';

registrySuite({
  title: 'distribution 3',
  peer: await distribution(),
  serve: (services, program, settings) => services.dockerRegistry(program, settings),
  referrersApi: false,
  mounts: true,
  resumes: true,
  tokens: true,
});
