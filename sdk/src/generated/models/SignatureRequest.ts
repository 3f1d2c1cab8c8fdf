/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { SignatureRequestError } from './SignatureRequestError';
import type { SignatureRequestStatus } from './SignatureRequestStatus';
import type { SignatureSubjectType } from './SignatureSubjectType';
import type { Signer } from './Signer';
import type { SigningOrder } from './SigningOrder';
export type SignatureRequest = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    subjectType: SignatureSubjectType;
    subjectId: string;
    versionId: string;
    title: string;
    message: string | null;
    clientId: string | null;
    engagementId: string | null;
    provider: string;
    connectionId: string | null;
    externalId: string | null;
    /**
     * Of the content that is signed.
     */
    documentSha256: string;
    status: SignatureRequestStatus;
    signingOrder: SigningOrder;
    expiresAt: string;
    reminderEveryDays: number | null;
    nextReminderAt: string | null;
    consentVersion: string;
    consentText: string;
    sentAt: string | null;
    completedAt: string | null;
    endedAt: string | null;
    cancelReason: string | null;
    /**
     * Of the sealed PDF's bytes, once it is made.
     */
    sealedSha256: string | null;
    completedFileId: string | null;
    certificateFileId: string | null;
    error: SignatureRequestError | null;
    /**
     * With one request always, in lists with include=signers.
     */
    signers?: Array<Signer>;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

