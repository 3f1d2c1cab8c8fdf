import type { AnyResource } from '../catalogue/resource';
import type { Fail, RawQuery } from './list-query';

/** `filter[tag]=vip`, `filter[tag][in]=vip,key account`; `tag=vip` for short. */
export const TAG_KEYS = ['filter[tag]', 'filter[tag][in]', 'tag'];

export function parseTags(
  resource: AnyResource,
  raw: RawQuery,
  extras: readonly string[],
  fail: Fail,
): string[] | null {
  if (!extras.includes('tags') || resource.table.byProperty.has('tag')) return null;
  const [key, ...more] = TAG_KEYS.filter((name) => raw[name] !== undefined);
  if (key === undefined) return null;
  const value = raw[key];
  const names = (key === 'filter[tag][in]' ? String(value).split(',') : [value]).map((name) =>
    typeof name === 'string' ? name.trim() : '',
  );
  if (more.length || names.some((name) => name === '' || name.length > 200 || name.includes('\u0000')))
    fail(key, 'invalid_value', 'give the name of a tag, once; use [in] for several');
  return names;
}
