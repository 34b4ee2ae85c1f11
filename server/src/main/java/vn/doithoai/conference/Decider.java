package vn.doithoai.conference;

import java.time.Instant;

/// From a wish to what happened, or why not. A pure function: the moment and the author come with the wish.
public final class Decider {
    private Decider() {}

    /// What the wish comes to in this conference. Looks at nothing else, changes nothing.
    public static Decision<Event> decide(Conference hall, Submission wish) {
        boolean setUp = hall.planned().isPresent() || wish.command() instanceof SessionCommand.SetUp;
        if (!setUp) return Decision.refuse(Reason.NOT_SET_UP);
        Instant now = wish.at();
        return switch (wish.command()) {
            case SessionCommand c -> SessionRules.decide(hall, c, now);
            case AttendanceCommand c -> AttendanceRules.decide(hall, c, now);
            case AgendaCommand c -> AgendaRules.decide(hall, c, now);
            case FloorCommand c -> FloorRules.decide(hall, c, wish.author(), now);
            case ProceedingsCommand c -> ProceedingsRules.decide(hall, c, wish.author(), now);
        };
    }
}
