package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.Client;
import vn.doithoai.Screen;
import vn.doithoai.WholeHall;

/// The live connections of delegates' phones.
class PhonesTest {
    /// As many as one delegate may have.
    private static final int PHONES = 4;

    @Test
    void aWithdrawnInvitationEndsWhatItsPhoneSees() {
        try (WholeHall hall = WholeHall.start()) {
            var delegate = hall.delegate("Mai Văn Đ");
            var other = hall.delegate("Nguyễn Thị Ánh");
            try (Screen phone = delegate.phone().screen();
                    Screen stays = other.phone().screen()) {
                phone.await("the own card", s -> status(s).equals("invited"));
                hall.organiser()
                        .wish("withdraw-invitation", "delegate", delegate.id())
                        .done();
                phone.await("the last word", s -> status(s).equals("withdrawn"));
                assertEquals(4001, phone.awaitClose());
                heard(stays, announced(hall.organiser()));
            }
        }
    }

    private static String status(Screen phone) {
        return phone.value("me").path("status").asText();
    }

    @Test
    void delegatesOfTwoConferencesTakeNoPhoneFromEachOther(@TempDir Path config) throws IOException {
        try (WholeHall hall = WholeHall.start(Map.of("DOITHOAI_CONFIG", RolesTest.twoConferences(config)))) {
            Client here = hall.delegate("Mai Văn Đ").phone();
            Client there = elsewhere(hall);
            List<Screen> screens = new ArrayList<>();
            for (int i = 0; i < PHONES; i++) {
                screens.add(here.screen().await("the own card", s -> status(s).equals("invited")));
            }
            try (Screen further = there.screen()) {
                further.await("the own card", s -> status(s).equals("invited"));
                long seq = announced(hall.organiser());
                for (Screen screen : screens) {
                    heard(screen, seq);
                    screen.close();
                }
            }
        }
    }

    /// The first delegate of the other conference, by a phone of their own.
    private static Client elsewhere(WholeHall hall) {
        Client organiser =
                Client.of(hall.url(), RolesTest.OTHER, hall.organiser().token());
        JsonNode invited = organiser
                .wish("add-delegate", "name", "Lê Thị Khác", "group", WholeHall.GROUP)
                .done()
                .get("result");
        String token = hall.pair(invited.get("code").asText()).token();
        return Client.of(hall.url(), RolesTest.OTHER, token);
    }

    private static long announced(Client organiser) {
        return organiser.wish("announce", "text", "Xin mời").done().get("seq").asLong();
    }

    private static void heard(Screen screen, long seq) {
        screen.await("what was announced", s -> s.seq() >= seq);
    }
}
