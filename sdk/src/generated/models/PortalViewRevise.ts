/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalBrandingInput } from './PortalBrandingInput';
import type { PortalSectionInput } from './PortalSectionInput';
export type PortalViewRevise = {
    name?: string;
    sections?: Array<PortalSectionInput>;
    /**
     * For whoever sees this engagement alone.
     */
    engagementId?: string | null;
    /**
     * For this client; for everybody where both are absent.
     */
    clientId?: string | null;
    branding?: PortalBrandingInput | null;
};

