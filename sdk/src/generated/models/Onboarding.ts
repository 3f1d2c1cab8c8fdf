/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type Onboarding = {
    organizationId: string;
    status: string;
    /**
     * The industry whose defaults were chosen.
     */
    template: string;
    steps: Array<{
        step: 'create_business' | 'business_info' | 'connect_integration' | 'import_data';
        about: string;
        doneAt: string | null;
    }>;
    done: number;
    total: number;
};

