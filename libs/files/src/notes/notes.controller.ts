import { Req } from '@nestjs/common';
import {
  Api,
  Does,
  Gets,
  Lists,
  Removes,
  Restores,
  Revises,
  Routes,
  Versions,
  type ApiRequest,
} from '@omni/platform';
import { CreateNote } from './create-note/create-note.command';
import { notes } from './note.resource';

@Routes(notes)
export class NotesController {
  constructor(private readonly api: Api) {}
  @Does(CreateNote, { path: '', status: 201 }) createNote(@Req() request: ApiRequest) {
    return this.api.send(CreateNote, request);
  }
  @Lists(notes) listNotes(@Req() request: ApiRequest) {
    return this.api.list(notes, request);
  }
  @Gets(notes) getNote(@Req() request: ApiRequest) {
    return this.api.get(notes, request);
  }
  @Revises(notes) reviseNote(@Req() request: ApiRequest) {
    return this.api.revise(notes, request);
  }
  @Removes(notes) removeNote(@Req() request: ApiRequest) {
    return this.api.remove(notes, request);
  }
  @Restores(notes) restoreNote(@Req() request: ApiRequest) {
    return this.api.restore(notes, request);
  }
  @Versions(notes) listNoteVersions(@Req() request: ApiRequest) {
    return this.api.versions(notes, request);
  }
}
