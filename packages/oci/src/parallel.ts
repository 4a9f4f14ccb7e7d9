export { inParallel } from '@sovereign-actions/core';
