import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Bus, Fault, type Call } from '@omni/platform';
import {
  CsvError,
  inferDateOrder,
  inferDecimalMark,
  openCsv,
  suggestMapping,
  type CsvFile,
  type CsvRow,
} from '../parsing';
import type { ColumnFacts, ImportJob } from './import-job.entity';
import { NO_COUNTS } from './import-job.entity';
import { imports } from './import-job.resource';
import { Targets } from './mapping/targets';

/** Bytes of one file. */
const MAX_BYTES = 100 * 1024 * 1024;
/** Rows stored in one transaction: a longer one would hold up the outbox. */
const ROWS_AT_ONCE = 2000;
/** Values of a column that are looked at to tell day from month and comma from point. */
const EVIDENCE = 2000;

/** Takes a file in: finds out what it is, keeps its rows, suggests what goes where. */
@Injectable()
export class UploadImport {
  constructor(
    private readonly bus: Bus,
    private readonly targets: Targets,
  ) {}

  async receive(call: Call, id: string, body: Readable): Promise<ImportJob> {
    this.bus.require(call, imports, 'update', 'import.receive');
    await this.bus.run(call, 'import.receive', async (unit) => {
      const job = await unit.load(imports, id, 'update');
      job.move('receive');
      await unit.sql('delete from exchange.import_rows where organization_id = $1 and job_id = $2', [
        unit.tenantId,
        id,
      ]);
    });
    const hash = createHash('sha256');
    try {
      const file = await openCsv(measured(body, hash));
      const evidence = new Evidence(file.headers);
      const total = await this.store(call, id, file, evidence);
      return await this.conclude(call, id, file, evidence, total, hash.digest('hex'));
    } catch (error) {
      if (error instanceof CsvError) throw new Fault(422, error.code, error.message);
      throw error;
    }
  }

  private async store(call: Call, id: string, file: CsvFile, evidence: Evidence): Promise<number> {
    let total = 0;
    let batch: CsvRow[] = [];
    for await (const row of file.rows) {
      evidence.see(row.values);
      batch.push(row);
      total += 1;
      if (batch.length >= ROWS_AT_ONCE) {
        await this.storeRows(call, id, batch);
        batch = [];
      }
    }
    await this.storeRows(call, id, batch);
    return total;
  }

  private async storeRows(call: Call, id: string, rows: readonly CsvRow[]): Promise<void> {
    if (rows.length === 0) return;
    await this.bus.run(call, 'import.store_rows', async (unit) => {
      const staged = rows.map((r) => ({
        row_no: r.rowNo,
        line: r.line,
        cells: Object.fromEntries(Object.entries(r.values).filter(([, v]) => v !== '')),
        errors: r.issues.map((i) => ({ column: null, field: null, code: i.code, message: i.message })),
      }));
      await unit.sql(
        `insert into exchange.import_rows (organization_id, job_id, row_no, line, cells, errors, status)
         select $1, $2, x.row_no, x.line, x.cells, x.errors, 'staged'
         from jsonb_to_recordset($3::jsonb) as x (row_no int, line int, cells jsonb, errors jsonb)`,
        [unit.tenantId, id, JSON.stringify(staged)],
      );
    });
  }

  private conclude(
    call: Call,
    id: string,
    file: CsvFile,
    evidence: Evidence,
    total: number,
    sha256: string,
  ): Promise<ImportJob> {
    return this.bus.run(call, 'import.receive', async (unit) => {
      const job = await unit.load(imports, id, 'update');
      const resource = this.targets.importable(job.entityType, unit.principal);
      const suggestion = suggestMapping(file.headers, this.targets.of(resource));
      Object.assign(job, {
        headers: [...file.headers],
        encoding: file.encoding,
        delimiter: file.delimiter,
        source: suggestion.source,
        mapping: { ...suggestion.mapping },
        columnFacts: evidence.facts(),
        fileSha256: sha256,
        counts: { ...NO_COUNTS, total },
      } satisfies Partial<ImportJob>);
      return job;
    });
  }
}

async function* measured(body: Readable, hash: ReturnType<typeof createHash>): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of body) {
    const buffer = chunk as Buffer;
    bytes += buffer.length;
    if (bytes > MAX_BYTES) throw new Fault(413, 'body_too_large', 'A file may have 100 MiB at most.');
    hash.update(buffer);
    yield buffer;
  }
}

/** A sample of each column's values. */
class Evidence {
  private readonly values: Map<string, string[]>;

  constructor(headers: readonly string[]) {
    this.values = new Map(headers.map((h) => [h, []]));
  }

  see(row: Readonly<Record<string, string>>): void {
    for (const [header, sample] of this.values) {
      const value = row[header];
      if (value && sample.length < EVIDENCE && /\d/.test(value)) sample.push(value);
    }
  }

  facts(): Record<string, ColumnFacts> {
    return Object.fromEntries(
      [...this.values]
        .filter(([, sample]) => sample.length > 0)
        .map(([header, sample]) => [
          header,
          { dateOrder: inferDateOrder(sample).order, decimalMark: inferDecimalMark(sample).mark },
        ]),
    );
  }
}
