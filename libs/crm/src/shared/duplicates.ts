import { id, type Params, type Reader } from '@omni/platform';
import { z } from 'zod';

export const duplicatesInput = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .optional()
    .describe('How many pairs, the surest first; 50 unless told.'),
};

export const duplicatePairs = (name: string, reasons: readonly [string, ...string[]]) =>
  z
    .strictObject({
      data: z.array(
        z
          .strictObject({
            survivorId: id.describe('The older one of the two: a merge would keep it.'),
            duplicateId: id,
            score: z.int().describe('0 to 100: the points of all reasons, at most 100.'),
            reasons: z.array(z.enum(reasons)),
          })
          .meta({ id: `${name}Pair` }),
      ),
    })
    .meta({ id: `${name}List` });

export interface Pair<R extends string> {
  survivorId: string;
  duplicateId: string;
  score: number;
  reasons: R[];
}

/** A key that more rows than this share says nothing of any two of them: a switchboard, a franchise. */
const AT_MOST = 10;
const DEFAULT_LIMIT = 50;

interface Search {
  /** CTEs before it; one is `keyed (reason, key, id, created_at)`: what may tell that two rows are the same */
  ctes: string;
  params: Params;
  /** points by reason */
  weights: Readonly<Record<string, number>>;
  /** only pairs with this row */
  of: string | undefined;
  limit: number | undefined;
}

/** Pairs of rows that share keys, with the reasons why they may be the same, the surest first. */
export async function findPairs<R extends string>(
  reader: Reader,
  { ctes, params, weights, of, limit }: Search,
): Promise<Pair<R>[]> {
  const points = Object.entries(weights)
    .map(([reason, weight]) => `when '${reason}' then ${String(weight)}`)
    .join(' ');
  const only = of ? `and ${params.add(of)}::uuid in (a.id, b.id)` : '';
  return reader.rows<Pair<R>>(
    `with ${ctes},
     shared as (select reason, key from keyed group by reason, key having count(distinct id) between 2 and ${String(AT_MOST)}),
     pairs as (
       select distinct a.id as older, b.id as newer, reason
       from shared join keyed a using (reason, key) join keyed b using (reason, key)
       where (a.created_at, a.id) < (b.created_at, b.id) ${only})
     select older as "survivorId", newer as "duplicateId", least(100, sum(case reason ${points} end))::int as score,
       array_agg(reason order by reason) as reasons
     from pairs group by older, newer order by score desc, older, newer limit ${params.add(limit ?? DEFAULT_LIMIT)}`,
    params,
  );
}
