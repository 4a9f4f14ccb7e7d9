import { backendTruth } from '../backend-truth.ts';
import { opentofu } from '../peers/index.ts';

backendTruth(await opentofu(), 'OpenTofu');
