package vn.doithoai.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Delegate;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.NoteId;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Request;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Role;
import vn.doithoai.view.Key.Family;

/// The values that each audience sees of one state of a conference. Safe for use from any thread.
public final class Views {
    private final Conference hall;

    // Made when first asked for; two threads may make the same one.
    private volatile @Nullable QueueEstimate estimate;

    /// The views of a conference as it stands.
    public Views(Conference hall) {
        this.hall = hall;
    }

    /// The keys whose values may differ between two states of a conference, whoever looks: all that changed are among
    /// them, and some that did not. No event means that anything may have changed. Where a delegate sees something
    /// else than the other delegates, [Key#me] of that delegate is among them.
    public static Set<Key> touched(Conference before, Conference after, List<Event> events) {
        return Touched.keys(before, after, events);
    }

    /// Whether somebody may look at all: a delegate whose invitation was withdrawn may not.
    public boolean admit(Audience audience) {
        return audience.delegate()
                .flatMap(hall.attendance()::delegate)
                .filter(Delegate::isWithdrawn)
                .isEmpty();
    }

    /// Everything that somebody sees, in the order of the families.
    public SequencedMap<Key, Record> values(Audience audience) {
        SequencedMap<Key, Record> seen = new LinkedHashMap<>();
        for (Family family : Family.values()) {
            if (!Visibility.sees(audience, family)) continue;
            keys(hall, family).forEach(key -> value(audience, key).ifPresent(value -> seen.put(key, value)));
        }
        return seen;
    }

    /// What a delegate sees beyond what every delegate sees.
    public SequencedMap<Key, Record> own(DelegateId delegate) {
        Audience own = Audience.of(delegate);
        Audience everyDelegate = Audience.of(Role.DELEGATE);
        SequencedMap<Key, Record> seen = new LinkedHashMap<>();
        Stream<Key> queue = hall.floor()
                .requestsOf(delegate)
                .map(request -> Key.of(Family.QUEUE, request.id()))
                .filter(key -> value(everyDelegate, key).isEmpty());
        Stream.concat(Stream.of(Key.ME), queue)
                .forEach(key -> value(own, key).ifPresent(value -> seen.put(key, value)));
        return seen;
    }

    /// What somebody sees at a key; absent when there is nothing, or nothing for them.
    public Optional<Record> value(Audience audience, Key key) {
        if (hall.planned().isEmpty() || !Visibility.sees(audience, key.family())) return Optional.empty();
        return switch (key.family()) {
            case CONFERENCE -> Optional.of(ConferenceView.of(hall, Visibility.of(audience.role(), Family.CONFERENCE)));
            case STAGE -> Optional.of(StageView.of(hall));
            case CLOCK -> Optional.of(ClockView.of(hall));
            case ATTENDANCE -> Optional.of(AttendanceView.of(hall));
            case AGENDA -> hall.agenda().item(new ItemId(key.id())).map(AgendaView::of);
            case QUEUE ->
                number(key, RequestId::new)
                        .flatMap(hall.floor()::request)
                        .flatMap(request -> QueueView.of(estimate(), audience, request, groupOf(request)));
            case DELEGATE ->
                number(key, DelegateId::new)
                        .flatMap(hall.attendance()::delegate)
                        .map(DelegateView::of);
            case PETITION ->
                number(key, PetitionId::new)
                        .flatMap(hall.proceedings()::petition)
                        .flatMap(petition -> PetitionView.of(hall, audience, petition));
            case AGENCY ->
                hall.plan().agency(new AgencyId(key.id())).flatMap(agency -> AgencyView.of(hall, audience, agency));
            case UNDO -> UndoView.of(hall).map(Record.class::cast);
            case NOTE ->
                number(key, NoteId::new)
                        .flatMap(hall.proceedings().notes()::get)
                        .map(NoteView::of);
            case DEVICE, SERVER -> Optional.empty();
            case ME -> me(audience, key);
        };
    }

    /// Whoever has the same scope sees the same values of a family.
    public static Object scope(Audience audience, Family family) {
        Visibility.Sight sight = Visibility.of(audience.role(), family);
        return sight == Visibility.Sight.OWN ? audience : sight;
    }

    private Optional<Record> me(Audience audience, Key key) {
        return audience.delegate()
                .filter(own -> key.equals(Key.ME) || key.equals(Key.me(own)))
                .flatMap(hall.attendance()::delegate)
                .map(delegate -> MeView.of(hall, delegate));
    }

    private Optional<GroupId> groupOf(Request request) {
        return hall.attendance().delegate(request.delegate()).flatMap(Delegate::group);
    }

    private QueueEstimate estimate() {
        QueueEstimate made = estimate;
        if (made == null) {
            made = QueueEstimate.of(hall);
            estimate = made;
        }
        return made;
    }

    static Stream<Key> keys(Conference hall, Family family) {
        if (hall.planned().isEmpty()) return Stream.empty();
        return switch (family) {
            case CONFERENCE, STAGE, CLOCK, ATTENDANCE, UNDO, ME -> Stream.of(Key.of(family));
            case AGENDA -> hall.agenda().items().stream().map(item -> Key.of(family, item.id()));
            case QUEUE -> hall.floor().requests().values().map(request -> Key.of(family, request.id()));
            case DELEGATE -> hall.attendance().delegates().values().map(delegate -> Key.of(family, delegate.id()));
            case PETITION -> hall.proceedings().petitions().values().map(petition -> Key.of(family, petition.id()));
            case AGENCY -> hall.plan().agencies().stream().map(agency -> Key.of(family, agency.id()));
            case NOTE -> hall.proceedings().notes().values().map(note -> Key.of(family, note.id()));
            case DEVICE, SERVER -> Stream.empty();
        };
    }

    private static <T> Optional<T> number(Key key, IntFunction<T> make) {
        try {
            return Optional.of(make.apply(Integer.parseInt(key.id())));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
