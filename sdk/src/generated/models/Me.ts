/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type Me = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    email: string;
    emailVerifiedAt: string | null;
    name: string;
    avatarFileId: string | null;
    locale: string | null;
    timezone: string | null;
    mfaEnabled: boolean;
    status: 'pending' | 'active' | 'locked' | 'disabled';
    lastLoginAt: string | null;
};

