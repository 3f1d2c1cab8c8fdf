// What a process needs before anything else is loaded: reading settings and starting a database take as long as loading
// the rest, so they go on at the same time.
export { loadSecrets } from './config/secrets';
export { loadSettings, withDatabase } from './config/settings';
export type { Settings } from './config/settings';
export { StartFault, hasCode } from './config/start-fault';
export { startEmbeddedPostgres } from './embedded/embedded-postgres';
export type { EmbeddedPostgres } from './embedded/embedded-postgres';
