import { DomainModule } from '@omni/platform';
import { CommitImport } from './imports/commit-import/commit-import.command';
import { CommitImportHandler } from './imports/commit-import/commit-import.handler';
import {
  ImportCompleted,
  ImportFailed,
  ImportReverted,
  ImportStepDue,
  ImportValidated,
} from './imports/import-job.events';
import { imports } from './imports/import-job.resource';
import { ImportReport } from './imports/import-report';
import { ImportsController } from './imports/imports.controller';
import { ListImportRowsHandler } from './imports/list-import-rows/list-import-rows.handler';
import { ListImportRows } from './imports/list-import-rows/list-import-rows.query';
import { ListImportTargetsHandler } from './imports/list-import-targets/list-import-targets.handler';
import { ListImportTargets } from './imports/list-import-targets/list-import-targets.query';
import { Targets } from './imports/mapping/targets';
import { RevertImport } from './imports/revert-import/revert-import.command';
import { RevertImportHandler } from './imports/revert-import/revert-import.handler';
import { ReviseImport } from './imports/revise-import/revise-import.command';
import { ReviseImportHandler } from './imports/revise-import/revise-import.handler';
import { StartImport } from './imports/start-import/start-import.command';
import { StartImportHandler } from './imports/start-import/start-import.handler';
import { Matches } from './imports/steps/matches';
import { RevertStep } from './imports/steps/revert-step';
import { TakeStep } from './imports/steps/take-step';
import { WorkImport } from './imports/steps/work-import.consumer';
import { UploadImport } from './imports/upload-import';
import { ValidateImport } from './imports/validate-import/validate-import.command';
import { ValidateImportHandler } from './imports/validate-import/validate-import.handler';

@DomainModule({
  name: 'exchange',
  summary: 'Taking data in from other systems: files of any resource, checked, committed, taken back.',
  resources: [imports],
  commands: [StartImport, ReviseImport, ValidateImport, CommitImport, RevertImport],
  queries: [ListImportRows, ListImportTargets],
  events: [ImportValidated, ImportCompleted, ImportReverted, ImportFailed, ImportStepDue],
  consumers: [WorkImport],
  controllers: [ImportsController],
  handlers: [
    StartImportHandler,
    ReviseImportHandler,
    ValidateImportHandler,
    CommitImportHandler,
    RevertImportHandler,
    ListImportRowsHandler,
    ListImportTargetsHandler,
  ],
  providers: [Targets, Matches, TakeStep, RevertStep, UploadImport, ImportReport],
})
export class ExchangeModule {}
