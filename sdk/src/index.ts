export { OmniBusiness } from './client';
export { OmniHttp } from './http';
export type { Options, Tokens } from './http';
export { OmniError, isOmniError } from './errors';
export type { FaultDetail } from './errors';
export { collect, etag, pages } from './pages';
export { preview } from './preview';
export type { Preview } from './preview';
export type { PageOf } from './pages';
// The generated half: one service a resource, one type a contract. Its index names each.
export * from './generated';
