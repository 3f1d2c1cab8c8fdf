/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type DrawnSignature = {
    kind: 'drawn';
    /**
     * A PNG of 200 kB at most, as a data URL.
     */
    image: string;
};

