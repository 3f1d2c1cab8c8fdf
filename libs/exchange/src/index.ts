export { ImportCompleted, ImportFailed, ImportReverted, ImportValidated } from './imports/import-job.events';
