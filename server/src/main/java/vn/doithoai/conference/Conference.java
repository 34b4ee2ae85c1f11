package vn.doithoai.conference;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// One conference as it stands after all its events: the record of its rooms.
///
/// It never changes: `apply` answers the next one. Before the plan is set up there is only [#NEW].
public record Conference(
        Optional<Plan> planned,
        Session session,
        Attendance attendance,
        Agenda agenda,
        Floor floor,
        Proceedings proceedings) {

    /// Before anything has happened.
    public static final Conference NEW = new Conference(
            Optional.empty(), Session.BEFORE, Attendance.NOBODY, new Agenda(List.of()), Floor.EMPTY, Proceedings.NONE);

    /// The plan; there is one from the first event on.
    public Plan plan() {
        return planned.orElseThrow(() -> new IllegalStateException("not set up"));
    }

    /// The deadlines as days, counted from the day on which it was opened, else from the planned one.
    public Deadlines deadlines() {
        OffsetDateTime planned = plan().startsAt();
        OffsetDateTime held = session.openedAt()
                .map(opened -> opened.atOffset(planned.getOffset()))
                .orElse(planned);
        return Deadlines.of(plan(), held.toLocalDate());
    }

    /// The conference after one more fact. Never refuses: what has happened has happened.
    public Conference apply(Event event) {
        return switch (event) {
            case SessionEvent e -> applySession(e);
            case AttendanceEvent e -> applyAttendance(e);
            case AgendaEvent e ->
                new Conference(planned, session, attendance, agenda.apply(e), floor, proceedings.apply(e));
            case FloorEvent e ->
                new Conference(planned, session, attendance, agenda, floor.apply(e), proceedings.apply(e));
            case ProceedingsEvent e ->
                new Conference(planned, session, attendance, agenda, floor, proceedings.apply(e));
        };
    }

    /// Whether a petition goes no further than the chair and the organiser: a complaint or denunciation, or one that
    /// came with a request that was declined as such (R115, domain 3.2).
    public boolean sealed(Petition petition) {
        return !petition.mayBePublic()
                || petition.request()
                        .flatMap(floor::request)
                        .filter(Request::hidden)
                        .isPresent();
    }

    /// Whether a delegate's own phone has sent so many petitions that it may not send these too.
    boolean isTooMuch(Author by, int more) {
        return by.delegate()
                .filter(own -> proceedings.of(own).size() + more > Limits.PER_PHONE_MAX)
                .isPresent();
    }

    private Conference applyAttendance(AttendanceEvent event) {
        Attendance after = attendance.apply(event);
        Delegate now = after.delegate(event.delegate()).orElseThrow();
        Optional<Delegate> was = attendance.delegate(event.delegate());
        Proceedings minutes = was.filter(now::alikeInMinutes).isPresent() ? proceedings : proceedings.unsigned();
        Floor asking = event instanceof AttendanceEvent.InvitationWithdrawn ? floor.uninvited(event.delegate()) : floor;
        Conference next = new Conference(planned, session, after, agenda, asking, minutes);
        return was.filter(_ -> event instanceof AttendanceEvent.DelegateEdited)
                .map(old -> next.corrected(old, now))
                .orElse(next);
    }

    /// A name that was put right stands on all that its bearer asked and handed in.
    private Conference corrected(Delegate was, Delegate now) {
        return new Conference(
                planned, session, attendance, agenda, floor.corrected(now), proceedings.corrected(was, now));
    }

    private Conference applySession(SessionEvent event) {
        Optional<Plan> plan = event instanceof SessionEvent.ConferenceSetUp(var setUp) ? Optional.of(setUp) : planned;
        Agenda items = event instanceof SessionEvent.ConferenceSetUp(var setUp) ? Agenda.of(setUp) : agenda;
        Attendance people = event instanceof SessionEvent.PersonalDataPurged ? attendance.purged() : attendance;
        return new Conference(plan, session.apply(event), people, items, floor.apply(event), proceedings.apply(event));
    }
}
