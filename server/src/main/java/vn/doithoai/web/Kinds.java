package vn.doithoai.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.AnswerId;
import vn.doithoai.conference.AttendanceCommand;
import vn.doithoai.conference.ChairId;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.DeclineReason;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.Limits;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.Scene;
import vn.doithoai.conference.Source;
import vn.doithoai.conference.Text;
import vn.doithoai.wire.Json;

/// The kinds of fields that requests are made of.
final class Kinds {
    /// A wish's own id, made by whoever wishes: any letters of ASCII that can be seen.
    static final Kind<String> ID = Kind.form(Pattern.compile("[!-~]{1,200}"), "example-0001");

    static final Kind<DelegateId> DELEGATE = Kind.numbered(DelegateId::new);
    static final Kind<RequestId> REQUEST = Kind.numbered(RequestId::new);
    static final Kind<PetitionId> PETITION = Kind.numbered(PetitionId::new);
    static final Kind<AnswerId> ANSWER = Kind.numbered(AnswerId::new);
    static final Kind<ItemId> ITEM = Kind.named(ItemId::new);
    static final Kind<GroupId> GROUP = Kind.named(GroupId::new);
    static final Kind<AgencyId> AGENCY = Kind.named(AgencyId::new);
    static final Kind<ChairId> CHAIR = Kind.named(ChairId::new);
    static final Kind<String> CONFERENCE = Kind.named(id -> {
        Text.slug("conference", id);
        return id;
    });

    static final Kind<Boolean> FLAG = Kind.flag();
    static final Kind<Instant> MOMENT = Kind.moment();
    static final Kind<LocalDate> DAY = Kind.date();

    static final Kind<AttendanceCommand.Direction> DIRECTION = Kind.word(AttendanceCommand.Direction.class);
    static final Kind<DeclineReason> DECLINE_REASON = Kind.word(DeclineReason.class);
    static final Kind<Concern> CONCERN = Kind.word(Concern.class);
    static final Kind<Source> SOURCE = Kind.word(Source.class);
    static final Kind<Outcome> OUTCOME = Kind.word(Outcome.class);

    static final Kind<Integer> REVISION = Kind.whole(0, 1_000_000);
    static final Kind<Integer> SECONDS = Kind.whole(1, (int) Limits.EXTENSION_MAX.toSeconds());

    static final Kind<String> NAME = Kind.text(Limits.NAME_MAX);
    static final Kind<String> UNIT = Kind.text(Limits.UNIT_MAX);
    static final Kind<String> NOTE = Kind.text(Limits.NOTE_MAX);
    static final Kind<String> TOPIC_TEXT = Kind.text(Limits.TOPIC_MAX);
    static final Kind<String> PETITION_TEXT = Kind.text(Limits.PETITION_MAX);
    static final Kind<String> ANSWER_TEXT = Kind.text(Limits.ANSWER_MAX);
    static final Kind<String> CONCLUSION_TEXT = Kind.text(Limits.CONCLUSION_MAX);
    static final Kind<String> ANNOUNCEMENT_TEXT = Kind.text(Limits.ANNOUNCEMENT_MAX);
    static final Kind<String> PHONE = Kind.form(Pattern.compile("[+()0-9 .-]{6,20}"), "0900 000 000");

    /// A scanned text: an address with the code at its end, or all that an identity card's code holds.
    static final Kind<String> SCANNED = Kind.text(500);

    /// What the code of an identity card holds, or a name; read as the name.
    static final Kind<String> CARD = SCANNED.then(Scanned::nameOnCard);

    /// A scene, or none for `auto`: the projector follows the hall.
    static final Kind<Optional<Scene>> SCENE = Kind.words(scenes());

    /// What a device can be; a delegate is none.
    static final Kind<Role> STAFF = Kind.words(staff());

    private Kinds() {}

    private static Map<String, Optional<Scene>> scenes() {
        Map<String, Optional<Scene>> scenes = new LinkedHashMap<>();
        for (Scene scene : Scene.values()) scenes.put(Json.kebab(scene), Optional.of(scene));
        scenes.put("auto", Optional.empty());
        return scenes;
    }

    private static Map<String, Role> staff() {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) if (role != Role.DELEGATE) roles.put(Json.kebab(role), role);
        return roles;
    }
}
