export {
  byBlockRange,
  choice,
  dropSchema,
  globalTable,
  moduleSchema,
  runAll,
  tenantTable,
  wall,
} from './database/migration-kit';
export type { TenantTable } from './database/migration-kit';
