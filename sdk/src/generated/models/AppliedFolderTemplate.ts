/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Folder } from './Folder';
export type AppliedFolderTemplate = {
    rootId: string;
    /**
     * How many of the folders were made now; 0 when all were there.
     */
    created: number;
    /**
     * The folders of the template, in its order.
     */
    data: Array<Folder>;
};

