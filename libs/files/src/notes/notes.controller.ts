import { Req } from '@nestjs/common';
import { Api, Does, Gets, Lists, Routes, Versions, type ApiRequest } from '@omni/platform';
import { CreateNote } from './create-note/create-note.command';
import { notes } from './note.resource';
import { RemoveNote } from './remove-note/remove-note.command';
import { RestoreNote } from './restore-note/restore-note.command';
import { ReviseNote } from './revise-note/revise-note.command';

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
  @Does(ReviseNote, { method: 'patch', path: ':id' }) reviseNote(@Req() request: ApiRequest) {
    return this.api.send(ReviseNote, request);
  }
  @Does(RemoveNote, { method: 'delete', path: ':id' }) removeNote(@Req() request: ApiRequest) {
    return this.api.send(RemoveNote, request);
  }
  @Does(RestoreNote) restoreNote(@Req() request: ApiRequest) {
    return this.api.send(RestoreNote, request);
  }
  @Versions(notes) listNoteVersions(@Req() request: ApiRequest) {
    return this.api.versions(notes, request);
  }
}
