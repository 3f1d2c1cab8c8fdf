/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type FileDownload = {
    method: 'PUT' | 'GET';
    url: string;
    /**
     * To be sent as they are.
     */
    headers: Record<string, string>;
    expiresAt: string;
    name: string;
    mime: string;
    versionNo: number;
    sizeBytes: number;
    sha256: string | null;
};

