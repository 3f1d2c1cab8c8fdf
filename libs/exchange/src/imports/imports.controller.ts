import type { Readable } from 'node:stream';
import { Req } from '@nestjs/common';
import { Api, Asks, Does, Fault, Gets, Lists, Plain, present, Routes, type ApiRequest } from '@omni/platform';
import { z } from 'zod';
import { CommitImport } from './commit-import/commit-import.command';
import { importContract } from './import-job.contract';
import { imports } from './import-job.resource';
import { ImportReport } from './import-report';
import { ListImportRows } from './list-import-rows/list-import-rows.query';
import { ListImportTargets } from './list-import-targets/list-import-targets.query';
import { RevertImport } from './revert-import/revert-import.command';
import { ReviseImport } from './revise-import/revise-import.command';
import { StartImport } from './start-import/start-import.command';
import { UploadImport } from './upload-import';
import { ValidateImport } from './validate-import/validate-import.command';

@Routes(imports)
export class ImportsController {
  constructor(
    private readonly api: Api,
    private readonly upload: UploadImport,
    private readonly report: ImportReport,
  ) {}

  @Does(StartImport, { path: '', status: 201 }) startImport(@Req() request: ApiRequest) {
    return this.api.send(StartImport, request);
  }
  @Lists(imports) listImports(@Req() request: ApiRequest) {
    return this.api.list(imports, request);
  }
  @Asks(ListImportTargets, 'targets') listImportTargets(@Req() request: ApiRequest) {
    return this.api.ask(ListImportTargets, request);
  }
  @Gets(imports) getImport(@Req() request: ApiRequest) {
    return this.api.get(imports, request);
  }
  @Does(ReviseImport, { method: 'patch', path: ':id' }) reviseImport(@Req() request: ApiRequest) {
    return this.api.send(ReviseImport, request);
  }
  @Does(ValidateImport) validateImport(@Req() request: ApiRequest) {
    return this.api.send(ValidateImport, request);
  }
  @Does(CommitImport) commitImport(@Req() request: ApiRequest) {
    return this.api.send(CommitImport, request);
  }
  @Does(RevertImport) revertImport(@Req() request: ApiRequest) {
    return this.api.send(RevertImport, request);
  }
  @Asks(ListImportRows, ':id/rows') listImportRows(@Req() request: ApiRequest) {
    return this.api.ask(ListImportRows, request);
  }

  @Plain('get', ':id/report', {
    summary: 'The rows that were not taken, as CSV with the reason beside each',
    access: 'member',
    produces: 'text/csv',
  })
  async downloadImportReport(@Req() request: ApiRequest): Promise<string> {
    void request.reply
      .header('Content-Type', 'text/csv; charset=utf-8')
      .header('Content-Disposition', 'attachment; filename="import-report.csv"');
    return this.report.of(request.call, request.params.id ?? '');
  }

  @Plain(
    'put',
    ':id/content',
    {
      summary: 'Sends the file: CSV in any common encoding, up to 100 MiB',
      access: 'member',
      consumes: 'text/csv',
      body: z.string().meta({ format: 'binary' }),
      output: importContract.view,
    },
    200,
  )
  async uploadImport(@Req() request: ApiRequest): Promise<Record<string, unknown>> {
    const body = request.body as Readable | undefined;
    if (!body || typeof body.pipe !== 'function')
      throw new Fault(
        415,
        'unsupported_media_type',
        'Send the file as text/csv or application/octet-stream.',
      );
    const job = await this.upload.receive(request.call, request.params.id ?? '', body);
    return present(imports, job, request.call.principal);
  }
}
