package vn.doithoai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.AttendanceCommand;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.conference.Ticket;
import vn.doithoai.view.HalfDay;

/// How a half day with many people begins.
final class Crowded {
    private Crowded() {}

    /// The conference is set up, so many are invited, and it is opened; what follows may be added.
    static List<Command> opened(int delegates) {
        List<Command> all = new ArrayList<>(List.of(new SessionCommand.SetUp(HalfDay.PLAN)));
        for (int i = 1; i <= delegates; i++) {
            all.add(new AttendanceCommand.AddDelegate(
                    "Nguyễn Văn " + i,
                    Optional.of("Tổ " + i),
                    HalfDay.FRONT,
                    Optional.empty(),
                    Optional.empty(),
                    new Ticket("seed-" + i, "hash-" + i)));
        }
        all.add(new SessionCommand.OpenConference());
        return all;
    }
}
