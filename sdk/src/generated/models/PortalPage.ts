/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { PortalBranding } from './PortalBranding';
import type { PortalHouse } from './PortalHouse';
import type { PortalSection } from './PortalSection';
import type { PortalViewShown } from './PortalViewShown';
export type PortalPage = {
    view: PortalViewShown | null;
    organization: PortalHouse;
    branding: PortalBranding;
    sections: Array<PortalSection>;
};

