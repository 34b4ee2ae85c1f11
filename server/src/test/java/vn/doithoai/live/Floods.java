package vn.doithoai.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.Limits;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.view.HalfDay;

/// More than a slow client can take.
final class Floods {
    private Floods() {}

    /// Petitions as long as they may be, each edited so many times in turn; about 12 KB a frame.
    ///
    /// @return the journal's number of the last
    static long petitions(Rig rig, int edits, int petitions) {
        long seq = 0;
        for (int i = 1; i <= petitions; i++) seq = rig.done(HalfDay.submits(1 + i % HalfDay.PEOPLE, "Phiếu " + i));
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= petitions; i++) numbers.add(i);
        for (int edit = 1; edit <= edits; edit++) {
            for (int number : numbers) {
                seq = rig.done(new ProceedingsCommand.EditPetition(
                        new PetitionId(number),
                        Optional.of(text(edit)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        return seq;
    }

    static String text(int edit) {
        String start = "Lần " + edit + " ";
        return start + "ữ".repeat(Limits.PETITION_MAX - start.length());
    }
}
