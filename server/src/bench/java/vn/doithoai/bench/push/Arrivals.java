package vn.doithoai.bench.push;

import java.util.Optional;
import vn.doithoai.conference.AttendanceCommand;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Ticket;
import vn.doithoai.view.HalfDay;

/// People by their number.
final class Arrivals {
    private Arrivals() {}

    static Command invite(String number) {
        return new AttendanceCommand.AddDelegate(
                "Nguyễn Văn " + number,
                Optional.of("Tổ " + number),
                HalfDay.FRONT,
                Optional.empty(),
                Optional.empty(),
                new Ticket("seed-" + number, "hash-" + number));
    }

    static Command arrive(String number) {
        return HalfDay.door(new DelegateId(Integer.parseInt(number)), AttendanceCommand.Direction.IN);
    }
}
