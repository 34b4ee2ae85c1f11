/// What happened, on disk: an append-only journal of lines, one stream per conference, over the Vert.x SQL client.
///
/// Its one promise: what [Journal#append] reported as written is on disk, exactly once, in order, and whoever changes
/// or loses a line later is found out at the next start. It knows nothing of the rules of a conference; it stores
/// lines. Only [EventJson] and [EventNames] know what a line means.
@NullMarked
package vn.doithoai.journal;

import org.jspecify.annotations.NullMarked;
