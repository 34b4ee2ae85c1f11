package vn.doithoai.conference;

import java.time.Instant;
import java.util.Optional;

/// A line of the minutes that belongs to no petition.
///
/// @param item the item of the agenda under which it stands
public record Note(NoteId id, Optional<ItemId> item, String text, String author, Instant at) {}
