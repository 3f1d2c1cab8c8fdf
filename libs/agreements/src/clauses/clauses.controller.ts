import { Req } from '@nestjs/common';
import {
  Api,
  Creates,
  Gets,
  Lists,
  Removes,
  Restores,
  Revises,
  Routes,
  Versions,
  type ApiRequest,
} from '@omni/platform';
import { clauses } from './clause.resource';

@Routes(clauses)
export class ClausesController {
  constructor(private readonly api: Api) {}

  @Creates(clauses) createClause(@Req() request: ApiRequest) {
    return this.api.create(clauses, request);
  }
  @Lists(clauses) listClauses(@Req() request: ApiRequest) {
    return this.api.list(clauses, request);
  }
  @Gets(clauses) getClause(@Req() request: ApiRequest) {
    return this.api.get(clauses, request);
  }
  @Revises(clauses) reviseClause(@Req() request: ApiRequest) {
    return this.api.revise(clauses, request);
  }
  @Removes(clauses) removeClause(@Req() request: ApiRequest) {
    return this.api.remove(clauses, request);
  }
  @Restores(clauses) restoreClause(@Req() request: ApiRequest) {
    return this.api.restore(clauses, request);
  }
  @Versions(clauses) listClauseVersions(@Req() request: ApiRequest) {
    return this.api.versions(clauses, request);
  }
}
