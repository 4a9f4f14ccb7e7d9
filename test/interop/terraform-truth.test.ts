import { backendTruth } from './backend-truth.ts';
import { terraform } from './peers/index.ts';

backendTruth(await terraform(), 'Terraform');
