/// The running hall: takes wishes one after the other, writes what they come to, and only then says so.
///
/// [Ledger] is the one writer of a stream: it decides, commits what came meanwhile together, and rebuilds itself from
/// the journal when a commit fails. [Hall] is the ledger of a conference, [Halls] the registry of them.
@NullMarked
package vn.doithoai.hall;

import org.jspecify.annotations.NullMarked;
