package vn.doithoai.journal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Compares the ends of all streams with their head files, at every opening of the database.
///
/// The database may be ahead, for a crash can come between commit and head; [Journal#read] verifies those lines and
/// brings the head up. It may never be behind: then lines that were acknowledged are gone.
final class TailCheck {

    private TailCheck() {}

    /// Where each stream ends.
    ///
    /// @throws JournalDamaged when a tail is lost, or a head is missing, and `lostTail` does not accept it; always
    ///     when the line that the head file names is another one
    static Map<String, Head> run(Link link, Sentences sentences, Heads heads, LostTail lostTail) throws IOException {
        Map<String, Optional<Head>> files = heads.all();
        var streams = new TreeSet<>(files.keySet());
        streams.addAll(LineTable.streams(link));
        var ends = new HashMap<String, Head>();
        for (String stream : streams) {
            Head end = LineTable.end(link, sentences, stream);
            Optional<Head> file = files.getOrDefault(stream, Optional.empty());
            if (file.isEmpty()) {
                if (lostTail == LostTail.REFUSE && end.seq() > 0) throw sentences.headLost(stream, end);
                heads.replace(stream, end);
            } else if (file.get().seq() > end.seq()) {
                if (lostTail == LostTail.REFUSE) throw sentences.tailLost(stream, end, file.get());
                heads.replace(stream, end);
            } else if (!LineTable.has(link, stream, file.get())) {
                throw sentences.rewritten(stream, file.get());
            }
            ends.put(stream, end);
        }
        return ends;
    }
}
