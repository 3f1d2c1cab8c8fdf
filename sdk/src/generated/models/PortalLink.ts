/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalLinkPurpose } from './PortalLinkPurpose';
export type PortalLink = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    accessId: string;
    purpose: PortalLinkPurpose;
    targetType: string | null;
    targetId: string | null;
    expiresAt: string | null;
    sentAt: string | null;
    /**
     * Why it was never sent.
     */
    failure: string | null;
    usedAt: string | null;
    /**
     * The address that it was used from.
     */
    ip: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

