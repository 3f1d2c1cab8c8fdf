/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ReadAllNotificationsInput = {
    /**
     * What came after this moment stays unread; now unless told.
     */
    until?: string;
};

