/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AuditEvent = {
    id: string;
    /**
     * An audit entry, or (with include=ai) an event of the AI module.
     */
    source: 'audit' | 'event';
    /**
     * Its place in the sealed chain; null until it is sealed, moments after the write.
     */
    seq: number | null;
    occurredAt: string;
    actorKind: string;
    actorId: string | null;
    onBehalfOfId: string | null;
    action: string;
    entityType: string | null;
    entityId: string | null;
    decision: 'allow' | 'deny';
    /**
     * The rule that refused.
     */
    rule: string | null;
    /**
     * The changed fields as they were, secrets masked; null where the asker may not read the row.
     */
    before: Record<string, any> | null;
    after: Record<string, any> | null;
    ip: string | null;
    userAgent: string | null;
    requestId: string | null;
    sessionId: string | null;
    position: number | null;
    /**
     * SHA-256 in hexadecimal digits.
     */
    prevHash: string | null;
    /**
     * SHA-256 in hexadecimal digits.
     */
    hash: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

