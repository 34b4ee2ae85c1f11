/// Which devices the hall knows: how one is let in, what proves it later, and how it is shut out again.
///
/// A device is let in by a one-time code, or asks with a short code and is let in by the organiser. What proves it
/// afterwards is a token of 256 random bits, of which only the SHA-256 is kept. A delegate is no device: the own code
/// gives a token that is computed, not stored ([Secret]).
@NullMarked
package vn.doithoai.device;

import org.jspecify.annotations.NullMarked;
