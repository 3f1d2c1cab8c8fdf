/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { OwnPortalAccess } from './OwnPortalAccess';
import type { PortalBusiness } from './PortalBusiness';
import type { PortalClientCompany } from './PortalClientCompany';
import type { PortalContact } from './PortalContact';
import type { PortalPermission } from './PortalPermission';
export type PortalMe = {
    contact: PortalContact;
    client: PortalClientCompany;
    organization: PortalBusiness;
    access: OwnPortalAccess;
    /**
     * What this session permits.
     */
    permissions: Array<PortalPermission>;
};

