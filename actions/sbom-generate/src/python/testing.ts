export { byName, edgesOf, readWith } from '../testing.ts';
