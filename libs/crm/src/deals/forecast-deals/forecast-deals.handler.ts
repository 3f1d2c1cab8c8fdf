import { QueryHandler } from '@nestjs/cqrs';
import { Params, forbidden, type Answers } from '@omni/platform';
import { WEIGHTED } from '../deal-sql';
import { deals } from '../deal.resource';
import { ForecastDeals } from './forecast-deals.query';

interface Month {
  month: string | null;
  currency: string;
  count: number;
  amountMinor: number;
  weightedMinor: number;
}

@QueryHandler(ForecastDeals)
export class ForecastDealsHandler implements Answers<typeof ForecastDeals> {
  async execute({ reader, input }: ForecastDeals) {
    if (reader.rights(deals).hidden.has('amountMinor')) {
      throw forbidden('You may not see amounts of deals.', 'crm.deals:read:amountMinor');
    }
    const params = new Params();
    const where = [
      reader.scope(deals, params),
      "t.status = 'open'",
      't.deleted_at is null',
      't.archived_at is null',
    ];
    if (input.from) where.push(`t.expected_close_on >= ${params.add(input.from)}::date`);
    if (input.to) where.push(`t.expected_close_on <= ${params.add(input.to)}::date`);
    if (input.pipelineId) where.push(`t.pipeline_id = ${params.add(input.pipelineId)}`);
    if (input.ownerMemberId) where.push(`t.owner_member_id = ${params.add(input.ownerMemberId)}`);
    const data = await reader.rows<Month>(
      `select to_char(t.expected_close_on, 'YYYY-MM') as month, t.currency, count(*) as count,
         coalesce(sum(t.amount_minor), 0)::bigint as "amountMinor", ${WEIGHTED} as "weightedMinor"
       from crm.deals t where ${where.join(' and ')} group by 1, 2 order by 1 nulls last, 2`,
      params,
    );
    return { data };
  }
}
