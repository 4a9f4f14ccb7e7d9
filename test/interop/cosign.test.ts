import { cosignSuite } from './cosign-suite.ts';
import { cosign, crane } from './peers/index.ts';

cosignSuite('cosign 3.1.1', await cosign(), await crane());
