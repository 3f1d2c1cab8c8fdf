/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * A deleted note is back.
 */
export type NoteRestoredEvent = {
    id: string;
    version: number;
    occurredAt: string;
    organizationId?: string;
    aggregate: {
        type: string;
        id: string;
        version: number;
    };
    actor: {
        kind: string;
        id: string | null;
    };
    correlationId: string;
    causationId?: string | null;
    requestId?: string | null;
    previous?: Record<string, any> | null;
    type: 'note.restored';
    data: {
        noteId: string;
        /**
         * Null for private notes.
         */
        title: string | null;
        entityType: string | null;
        entityId: string | null;
        authorMemberId: string;
        visibility: 'private' | 'internal';
    };
};

