/// To every screen: one snapshot, then only what changed.
///
/// [LiveServer] takes the sockets in, a channel per hall turns each commit into one frame per audience, and a screen
/// owes its client a set of keys, never a queue of frames: a slow one gets the newest value of each key when it can
/// read again, and nobody waits for it.
@NullMarked
package vn.doithoai.live;

import org.jspecify.annotations.NullMarked;
