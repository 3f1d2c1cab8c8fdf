import { Injectable } from '@nestjs/common';
import { Bus, Params, type Call } from '@omni/platform';
import { toCsv, type CsvColumn } from '../parsing';
import type { ImportRowError } from './import-job.contract';
import { imports } from './import-job.resource';

/** Rows in one report. */
const MOST = 100_000;

interface ReportRow {
  rowNo: number;
  line: number;
  cells: Record<string, string>;
  errors: ImportRowError[];
}

/** What could not be taken, ready to be mended in a spreadsheet and sent again. */
@Injectable()
export class ImportReport {
  constructor(private readonly bus: Bus) {}

  of(call: Call, id: string): Promise<string> {
    this.bus.require(call, imports, 'read', 'import.report');
    return this.bus.reading(call, async (reader) => {
      const { headers } = await reader.get<{ headers: string[] }>(imports, id);
      const params = new Params();
      const rows = await reader.rows<ReportRow>(
        `select r.row_no as "rowNo", r.line, r.cells, r.errors from exchange.import_rows r
         where r.organization_id = ${params.add(reader.organization.id)} and r.job_id = ${params.add(id)}
           and r.status in ('invalid', 'failed') order by r.row_no limit ${params.add(MOST)}`,
        params,
      );
      const columns: CsvColumn<ReportRow>[] = [
        { header: 'Row', value: (row) => row.rowNo },
        { header: 'Line', value: (row) => row.line },
        {
          header: 'Reason',
          value: (row) =>
            row.errors.map((e) => [e.column ?? e.field, e.message].filter(Boolean).join(': ')).join('; '),
        },
        ...headers.map((header) => ({ header, value: (row: ReportRow) => row.cells[header] ?? '' })),
      ];
      const parts: string[] = [];
      for await (const part of toCsv(rows, columns)) parts.push(part);
      return parts.join('');
    });
  }
}
