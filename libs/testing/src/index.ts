export { allMigrations, cloneDatabase } from './test-database';
export type { TestDatabase } from './test-database';
export { testSettings } from './test-settings';
