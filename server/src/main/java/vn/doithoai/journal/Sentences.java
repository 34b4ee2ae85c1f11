package vn.doithoai.journal;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What whoever runs the server is told: what is wrong, and what to do about it.
record Sentences(Dialect dialect) {

    JournalClosed closed(String because) {
        return new JournalClosed("The journal " + dialect.name() + " is closed: " + because, null);
    }

    /// The data folder `folder` cannot be used.
    static JournalClosed unusable(Path folder, IOException e) {
        return new JournalClosed(
                "The data folder " + folder.toAbsolutePath() + " cannot be used (" + e
                        + "). It must be a folder on a disk of this machine that the server may write to.",
                e);
    }

    JournalClosed unusable(IOException e) {
        return new JournalClosed("The head files beside " + dialect.name() + " cannot be used: " + e, e);
    }

    JournalRefused refused(String stream, Exception cause) {
        return new JournalRefused(
                "The database " + dialect.name() + " refused what was to be written to stream " + stream + " ("
                        + cause.getMessage()
                        + "); nothing of it was written. Check the free space and the rights of its"
                        + " folder.",
                cause);
    }

    JournalUnknown unknown(String stream, long first, long last, Exception cause) {
        return new JournalUnknown(
                "The disk failed while lines " + first + " to " + last + " of stream " + stream
                        + " were written, and it"
                        + " cannot be asked whether they are there (" + cause.getMessage() + "). Check the disk of "
                        + dialect.name() + ", then start again: what is there is shown.",
                cause);
    }

    /// The database answered with an error: damaged, or out of reach.
    ///
    /// @param seq the line that was to be read; 0 when it was none in particular
    JournalFailure unreadable(String stream, long seq, Link.Trouble e) {
        if (!dialect.damaged(e.reason())) {
            return new JournalClosed("The database " + dialect.name() + " cannot be used: " + e.getMessage(), e);
        }
        String where = seq == 0 ? "" : " at line " + seq + " of stream " + stream;
        return damaged(
                stream,
                seq,
                "The database " + dialect.name() + " is damaged" + where + " (" + e.getMessage() + "). ",
                e);
    }

    JournalDamaged broken(String finding) {
        return damaged("", 0, "The database " + dialect.name() + " is damaged (" + finding + "). ", null);
    }

    JournalDamaged missing(String stream, long seq) {
        return damaged(
                stream,
                seq,
                "Line " + seq + " of stream " + stream + " is missing from " + dialect.name()
                        + ": it was removed by hand, or the file is damaged. ",
                null);
    }

    JournalDamaged changed(String stream, long seq, @Nullable Exception cause) {
        return damaged(
                stream,
                seq,
                "Line " + seq + " of stream " + stream + " in " + dialect.name()
                        + " is not what was written: it was changed by hand, or the file is damaged. ",
                cause);
    }

    JournalDamaged notUnderstood(String stream, Line line, Exception cause) {
        return new JournalDamaged(
                stream,
                line.seq(),
                "Line " + line.seq() + " of stream " + stream + " ("
                        + line.entry().type() + ") in " + dialect.name()
                        + " is whole, but this program does not understand it: " + cause.getMessage()
                        + ". Start the program that wrote it, or a newer one.",
                cause);
    }

    JournalDamaged rewritten(String stream, Head file) {
        return damaged(
                stream,
                file.seq(),
                "Line " + file.seq() + " of stream " + stream + " in " + dialect.name()
                        + " is not the line that the head"
                        + " file names: the stream was rewritten, or folder and database do not belong together. ",
                null);
    }

    JournalDamaged tailLost(String stream, Head end, Head file) {
        return new JournalDamaged(
                stream,
                end.seq() + 1,
                "The tail of stream " + stream + " is lost: the head file says line " + file.seq() + ", the database "
                        + dialect.name() + " ends at line " + end.seq() + ". " + dialect.restore()
                        + " that reaches line "
                        + file.seq() + ", or, " + accept(end),
                null);
    }

    JournalDamaged headLost(String stream, Head end) {
        return new JournalDamaged(
                stream,
                end.seq() + 1,
                "The head file of stream " + stream + " is missing or unreadable, so nobody can tell whether lines are"
                        + " lost: the database " + dialect.name() + " ends at line " + end.seq()
                        + ". Put back the folder heads of the same moment, or, " + accept(end),
                null);
    }

    private static String accept(Head end) {
        return "to go on from line " + end.seq() + " and give up whatever came after it, start once with"
                + " --accept-lost-tail.";
    }

    private JournalDamaged damaged(String stream, long seq, String what, @Nullable Exception cause) {
        return new JournalDamaged(stream, seq, what + dialect.restore() + ".", cause);
    }
}
