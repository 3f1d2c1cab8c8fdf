/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { AuditEvent } from './AuditEvent';
export type AuditEventPage = {
    data: Array<AuditEvent>;
    nextCursor: string | null;
    total?: number;
};

