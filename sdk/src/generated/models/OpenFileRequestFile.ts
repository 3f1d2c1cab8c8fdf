/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type OpenFileRequestFile = {
    id: string;
    name: string;
    status: 'pending_upload' | 'scanning' | 'available' | 'quarantined';
    /**
     * Why the bytes that came were not taken.
     */
    problem: string | null;
};

