package vn.doithoai.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.DeclineReason;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.FloorCommand;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.view.Key.Family;
import vn.doithoai.wire.Json;

/// What somebody writes into an answer, a remark or a name goes out without its numbers.
class MaskedWordsTest {
    private static final Conference HALL =
            HalfDay.after(new SessionCommand.OpenConference(), HalfDay.submits(2, "Ý kiến của tổ 2"));

    @Test
    @DisplayName("whoever watches sees no number in what is answered and noted; whoever helps sees all of the matter")
    void settled() {
        String words = "Gọi " + HalfDay.PHONE;
        PetitionId id = new PetitionId(1);
        Conference settled = HalfDay.after(
                HALL,
                List.of(
                        new ProceedingsCommand.PrepareAnswer(id, words, Optional.empty()),
                        new ProceedingsCommand.RecordAnswer(id, "Phòng Đất đai", words),
                        new ProceedingsCommand.ConcludePetition(
                                id,
                                Outcome.WRITTEN_REPLY,
                                Optional.empty(),
                                List.of(HalfDay.POLICE),
                                Optional.of(LocalDate.parse("2024-12-20")),
                                Optional.of(words),
                                Optional.empty())));
        String masked = petition(settled, Audience.of(Role.SUPERVISOR));
        assertFalse(masked.contains(HalfDay.PHONE), masked);
        assertEquals(3, masked.split("Gọi xxxxxxxxxx", -1).length - 1, masked);
        String whole = petition(settled, Audience.of(HalfDay.POLICE));
        Stream.of("\"outcome\":\"written-reply\"", "\"due\":\"2024-12-20\"", "\"note\":\"" + words)
                .forEach(part -> assertTrue(whole.contains(part), whole));
    }

    @Test
    @DisplayName(
            "whom somebody speaks for stands in the hall without a number, and of a complaint not even at the desk")
    void onBehalf() {
        Conference asked = HalfDay.after(
                HALL,
                List.of(new FloorCommand.RequestToSpeak(
                        "Cầu hỏng",
                        Optional.of(new DelegateId(5)),
                        Optional.of("Xóm Chùa, " + HalfDay.PHONE),
                        List.of(),
                        Optional.empty())));
        String hall = request(asked, Role.DISPLAY);
        assertTrue(hall.contains("Xóm Chùa, xxxxxxxxxx"), hall);
        String desk = request(asked, Role.SECRETARY);
        assertTrue(desk.contains("Xóm Chùa, " + HalfDay.PHONE), desk);
        Conference sealed = HalfDay.after(asked, List.of(HalfDay.declines(1, DeclineReason.COMPLAINT)));
        String bare = request(sealed, Role.SECRETARY);
        assertFalse(bare.contains("Xóm Chùa"), bare);
    }

    private static String petition(Conference hall, Audience audience) {
        return value(hall, audience, Key.of(Family.PETITION, new PetitionId(1)));
    }

    private static String request(Conference hall, Role role) {
        return value(hall, Audience.of(role), Key.of(Family.QUEUE, new RequestId(1)));
    }

    private static String value(Conference hall, Audience audience, Key key) {
        return Json.text(new Views(hall).value(audience, key).orElseThrow());
    }
}
