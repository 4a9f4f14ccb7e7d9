import { type Boundary, isRegionLike, placeOfZone } from '@sovereign-actions/core';

/** Ids such as `euc1-az1`, `use1-bos1-az1` and `euw3-cmn1-wlz1`: the short name of the region, a local or wavelength zone, the zone. */
const ZONE_ID = /^([a-z]{3,6}\d{1,2}|eusc-?[a-z]{2,4}\d{1,2})(?:-([a-z]{3})\d)?-(?:az|wlz|lz)\d{1,2}$/;
const INITIALS: Readonly<Record<string, string>> = { northeast: 'ne', northwest: 'nw', southeast: 'se', southwest: 'sw' };

/** `euc1` for `eu-central-1`, `usgw1` for `us-gov-west-1`. */
function shortName(region: string): string {
  const parts = region.split('-');
  const [area = '', number = '', direction = '', ...between] = [parts[0], parts.at(-1), parts.at(-2), ...parts.slice(1, -2)];
  return `${area}${between.map((part) => (part === 'gov' ? 'g' : part)).join('')}${INITIALS[direction] ?? direction[0]}${number}`;
}

/** What a text that names a region, zone or zone id says of a place outside the boundary; undefined where it is inside or no such name. */
export function foreignPlace(text: string, boundary: Pick<Boundary, 'regions' | 'partition'>): string | undefined {
  if (isRegionLike(text)) return boundary.regions.includes(text) ? undefined : `region ${text}`;
  // AWS writes them in lower case; what another case means is for the service to say.
  if (text.length < 60 && text !== text.toLowerCase() && foreignPlace(text.toLowerCase(), boundary) !== undefined) return `region ${text}`;
  const place = placeOfZone(text);
  if (place !== undefined) return boundary.regions.includes(place) ? undefined : isRegionLike(place) ? `region ${place}` : `zone ${place}`;
  const [, short, local] = (text.length < 40 && ZONE_ID.exec(text)) || [];
  if (short === undefined) return undefined;
  const region = boundary.regions.find((name) => shortName(name) === short.replace('-', ''));
  if (region === undefined) return `zone ${text}`;
  // The list of local zones inside the EU is kept by name.
  return local === undefined || placeOfZone(`${region}-${local}-1a`) === region ? undefined : `zone ${text}`;
}
