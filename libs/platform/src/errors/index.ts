export { Fault, conflict, forbidden, invalidTransition, notFound, unprocessable } from './fault';
export type { ConstraintFaults, FaultDetail, FaultFactory, FaultOptions } from './fault';
export { faultFromPg, isRetryable } from './from-pg';
