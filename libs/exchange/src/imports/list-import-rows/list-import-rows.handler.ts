import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers } from '@omni/platform';
import type { z } from 'zod';
import { imports } from '../import-job.resource';
import { ListImportRows } from './list-import-rows.query';

type Rows = z.output<(typeof ListImportRows)['decl']['output']>;

@QueryHandler(ListImportRows)
export class ListImportRowsHandler implements Answers<typeof ListImportRows> {
  async execute({ reader, input }: ListImportRows): Promise<Rows> {
    await reader.get(imports, input.id);
    const params = new Params();
    const where = [
      `r.organization_id = ${params.add(reader.organization.id)}`,
      `r.job_id = ${params.add(input.id)}`,
      `r.row_no > ${params.add(input.afterRow)}`,
    ];
    if (input.status) where.push(`r.status = ${params.add(input.status)}`);
    const found = await reader.rows<Rows['data'][number]>(
      `select r.row_no as "rowNo", r.line, r.status, r.action, r.cells as values, r.errors, r.entity_id as "entityId"
       from exchange.import_rows r where ${where.join(' and ')} order by r.row_no limit ${params.add(input.limit + 1)}`,
      params,
    );
    const data = found.slice(0, input.limit);
    return { data, nextAfterRow: found.length > input.limit ? (data[data.length - 1]?.rowNo ?? null) : null };
  }
}
