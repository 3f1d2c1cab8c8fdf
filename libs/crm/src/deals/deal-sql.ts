/** Deals over `t` that stay in their stage longer than it allows; `:now` is the moment of the question. */
export const ROTTING =
  `t.status = 'open' and exists (select 1 from crm.pipeline_stages s where s.organization_id = t.organization_id ` +
  `and s.id = t.stage_id and s.rot_days is not null and t.stage_entered_at + make_interval(days => s.rot_days) <= :now)`;

/** Amounts times probabilities, in minor units, rounded half away from zero once for the whole sum. */
export const WEIGHTED =
  'coalesce(round(sum(t.amount_minor * coalesce(t.probability, 0)) / 100.0), 0)::bigint';
