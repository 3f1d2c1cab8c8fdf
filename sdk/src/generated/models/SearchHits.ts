/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { SearchHit } from './SearchHit';
export type SearchHits = {
    /**
     * Best first.
     */
    data: Array<SearchHit>;
};

