export { allMigrations, cloneDatabase } from './test-database';
export type { TestDatabase } from './test-database';
export { TEST_START, TestApp, startApp } from './harness';
export type { StartOptions } from './harness';
export { Http } from './http';
export type { Answer, Ask, Json } from './http';
export { testSettings } from './test-settings';
