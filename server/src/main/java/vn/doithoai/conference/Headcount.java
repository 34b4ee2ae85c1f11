package vn.doithoai.conference;

/// How many of a group, or of all, are invited, came, and are in the hall now; `present` includes the walk-ins.
///
/// Kept up to date with each event instead of counted, so that a check-in costs the same in a hall of any size.
public record Headcount(int invited, int present, int inHall, int walkIns) {
    static final Headcount NONE = new Headcount(0, 0, 0, 0);

    Headcount plus(Delegate delegate) {
        return shifted(delegate, 1);
    }

    Headcount minus(Delegate delegate) {
        return shifted(delegate, -1);
    }

    private Headcount shifted(Delegate delegate, int by) {
        boolean counts = !delegate.isWithdrawn();
        return new Headcount(
                invited + (counts && !delegate.walkIn() ? by : 0),
                present + (counts && delegate.came() ? by : 0),
                inHall + (delegate.inHall() ? by : 0),
                walkIns + (counts && delegate.walkIn() && delegate.came() ? by : 0));
    }
}
