/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalBranding } from './PortalBranding';
import type { PortalViewSection } from './PortalViewSection';
import type { PortalViewStatus } from './PortalViewStatus';
export type PortalView = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    name: string;
    engagementId: string | null;
    clientId: string | null;
    sections: Array<PortalViewSection>;
    branding: PortalBranding | null;
    status: PortalViewStatus;
    publishedAt: string | null;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

