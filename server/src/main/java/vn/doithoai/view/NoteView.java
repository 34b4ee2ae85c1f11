package vn.doithoai.view;

import java.time.Instant;
import java.util.Optional;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.Note;
import vn.doithoai.conference.NoteId;

/// Seen by those who answer for the minutes: secretaries, chair, organiser. It is a draft until they sign.
record NoteView(NoteId id, Optional<ItemId> item, String text, String author, Instant at) {
    static NoteView of(Note note) {
        return new NoteView(note.id(), note.item(), note.text(), note.author(), note.at());
    }
}
