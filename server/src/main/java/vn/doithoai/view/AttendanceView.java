package vn.doithoai.view;

import java.util.List;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.Headcount;
import vn.doithoai.conference.Plan;

/// Seen by everybody who works there and on the projector: counts, and nobody's name. Delegates' phones show no counts,
/// so they are spared a frame for each of three hundred arrivals.
///
/// @param present who came at all
/// @param inHall who is there now
record AttendanceView(int invited, int present, int inHall, int walkIns, List<GroupCount> groups) {
    /// A group's share.
    ///
    /// @param petitions what it has brought
    /// @param minimum what it owes (R042)
    record GroupCount(GroupId id, String name, int seats, int invited, int present, int petitions, int minimum) {}

    static AttendanceView of(Conference hall) {
        Headcount all = hall.attendance().total();
        return new AttendanceView(
                all.invited(),
                all.present(),
                all.inHall(),
                all.walkIns(),
                hall.plan().groups().stream().map(group -> count(hall, group)).toList());
    }

    private static GroupCount count(Conference hall, Plan.Group group) {
        Headcount heads = hall.attendance().of(group.id());
        int petitions = hall.proceedings().of(group.id()).all();
        return new GroupCount(
                group.id(), group.name(), group.seats(), heads.invited(), heads.present(), petitions, group.minimum());
    }
}
