import { cosignSuite } from '../cosign-suite.ts';
import { cosignFromSource, crane } from '../peers/index.ts';

cosignSuite('cosign 3.1.3, from source', await cosignFromSource(), await crane());
