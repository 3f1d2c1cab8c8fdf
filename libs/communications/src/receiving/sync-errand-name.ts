export const SYNC_ACCOUNT = 'communications.sync-account';
