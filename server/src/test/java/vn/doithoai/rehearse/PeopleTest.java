package vn.doithoai.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.Plan;
import vn.doithoai.config.ConfigFolder;
import vn.doithoai.intake.DelegateList;
import vn.doithoai.intake.Imported;
import vn.doithoai.rehearse.People.Share;

/// The made-up people, and the sample list that is made of them.
class PeopleTest {
    private static final Path CONFIG =
            Path.of(System.getProperty("doithoai.root", "..")).resolve("config");
    private static final Plan PLAN =
            ConfigFolder.load(CONFIG, Map.of()).conferences().getFirst();
    private static final List<Share> SEATS = PLAN.groups().stream()
            .map(group -> new Share(group.name(), group.seats()))
            .toList();

    /// When the people change, write the new text to the file.
    @Test
    void theSampleListIsMadeOfThem() throws IOException {
        assertEquals(People.of(SEATS).csv(), Files.readString(CONFIG.resolve("samples/delegates.csv")));
    }

    @Test
    void theSampleListCanBeTakenAsItIs() throws IOException {
        Imported<DelegateList.Row> list =
                DelegateList.read(Files.readAllBytes(CONFIG.resolve("samples/delegates.csv")), PLAN, List.of());
        assertEquals(List.of(), list.problems());
        assertEquals(121, list.rows().size());
        assertEquals(List.of("STT"), list.unused());
        for (Plan.Group group : PLAN.groups()) {
            long rows = list.rows().stream()
                    .filter(row -> row.group().equals(group.id()))
                    .count();
            assertEquals(group.seats(), rows, group.name());
        }
    }

    @Test
    void theListOfTheLargestHallCanBeTakenToo() {
        byte[] list = People.of(People.spread(SEATS, 5_000)).csv().getBytes(StandardCharsets.UTF_8);
        Imported<DelegateList.Row> read = DelegateList.read(list, PLAN, List.of());
        assertEquals(List.of(), read.problems());
        assertEquals(5_000, read.rows().size());
    }

    @Test
    void noTwoHaveTheSameNameOrSeat() {
        People people = People.of(SEATS);
        assertEquals(
                121, people.all().stream().map(People.Person::name).distinct().count());
        assertEquals(
                121, people.all().stream().map(People.Person::seat).distinct().count());
    }

    @Test
    void anyNumberIsSpreadAsTheSeatsAre() {
        for (int people : new int[] {1, 24, 60, 121, 300}) {
            assertEquals(
                    people,
                    People.spread(SEATS, people).stream().mapToInt(Share::seats).sum());
        }
        assertEquals(SEATS, People.spread(SEATS, 121));
    }
}
