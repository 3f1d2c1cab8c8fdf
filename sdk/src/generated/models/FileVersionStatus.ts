/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type FileVersionStatus = 'pending_upload' | 'scanning' | 'available' | 'quarantined' | 'abandoned';
