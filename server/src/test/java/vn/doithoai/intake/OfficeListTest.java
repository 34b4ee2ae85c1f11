package vn.doithoai.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.conference.Delegate;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Ticket;
import vn.doithoai.config.ConfigFolder;
import vn.doithoai.intake.RowProblem.Wrong;

/// Lists as offices send them: with names twice, without a column for the group, with lines that say nothing.
class OfficeListTest {
    private static final Plan PLAN = ConfigFolder.load(
                    Path.of(System.getProperty("doithoai.root", "..")).resolve("config"), Map.of())
            .conferences()
            .getFirst();
    private static final String HEAD = "STT,Họ và tên,Đơn vị,Tổ chức,Số ghế,Điện thoại";

    @Test
    void whoeverWasTakenOffTheListMayStandOnItAgain() {
        Imported<DelegateList.Row> list =
                DelegateList.read(Made.csv(HEAD, "1,Trần Văn Mẫu,,MTTQ thành phố,,"), PLAN, List.of(withdrawn()));
        assertEquals(List.of(), list.problems());
        assertEquals(1, list.rows().size());
    }

    @Test
    void twoOfOneNameAreTwoPeopleWhereTheirUnitsOrGroupsDiffer() {
        Imported<DelegateList.Row> list = read(Made.csv(
                HEAD,
                "1,Trần Văn Mẫu,Tổ 1,MTTQ thành phố,,",
                "2,Trần Văn Mẫu,Tổ 2,MTTQ thành phố,,",
                "3,Trần Văn Mẫu,,Hội Đông y,,",
                "4,Trần Văn Mẫu,,Hội Luật gia,,"));
        assertEquals(List.of(), list.problems());
        assertEquals(4, list.rows().size());
    }

    @Test
    void whereNoColumnNamesGroupsTheUnitMayBeOne() {
        Imported<DelegateList.Row> list = read(Made.csv(
                "TT,Họ và tên,Đơn vị", "1,Trần Văn Mẫu,Hội Đông y", "2,Lê Thị Thử,Tổ cờ vua", "3,Phạm Giả Định,"));
        assertEquals(
                List.of("dong-y"),
                list.rows().stream().map(row -> row.group().value()).toList());
        assertEquals(
                List.of(
                        new RowProblem(3, "Đơn vị", Wrong.UNKNOWN_GROUP, List.of("Tổ cờ vua")),
                        new RowProblem(4, "", Wrong.EMPTY, List.of())),
                list.problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NguyÔn V¨n Hoµng",
                "Ph¹m ThÞ Lª",
                "§ç V¨n Bèn",
                "TrÇn ®×nh An",
                "Nguyeãn Vaên Hoaøng",
                "Traàn Thò Leâ",
                "Ñoã Vaên Höng"
            })
    void aNameInAnOldFontWouldReachTheProjectorAsItIs(String name) {
        assertEquals(
                List.of(new RowProblem(2, "Họ và tên", Wrong.OLD_FONT, List.of(name))),
                read(Made.csv(HEAD, "1," + name + ",,MTTQ thành phố,,")).problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Tường Vy",
                "NGUYỄN QUÝ ĐÔ",
                "Ðặng Thuý Hoà",
                "Y Niê Ksơr H'Hê",
                "Phạm Xuân Oăng",
                "Jürgen Müller",
                "François Noël",
                "Søren Kjær",
                "Tổ 5, khu 2; TDP số 7 – ngõ 12/3 (cũ)"
            })
    void aNameInUnicodeIsTaken(String name) {
        assertEquals(
                List.of(),
                read(Made.csv(HEAD, "1,\"" + name + "\",,MTTQ thành phố,,")).problems());
    }

    @Test
    void aListWhoseColumnsAreNamedInAnOldFontIsToldSo() {
        byte[] list = Made.csv("STT,Hä vµ tªn,§¬n vÞ", "1,NguyÔn V¨n Hoµng,Tæ 1");
        assertEquals(
                UnreadableFile.Why.OLD_FONT,
                assertThrows(UnreadableFile.class, () -> read(list)).why());
    }

    @Test
    void saysWhichColumnsWillNotBeKept() {
        Imported<DelegateList.Row> list =
                read(Made.csv(HEAD + ",Ngày sinh,Họ tên", "1,Trần Văn Mẫu,,MTTQ thành phố,,,1970,Lê Thị Thử"));
        assertEquals("Trần Văn Mẫu", list.rows().getFirst().name());
        assertEquals(List.of("STT", "Ngày sinh", "Họ tên"), list.unused());
    }

    @Test
    void blankLinesAndInvisibleLettersAreNobody() {
        Imported<DelegateList.Row> list =
                read(Made.csv(HEAD, "", "1,Trần Văn Mẫu,,MTTQ thành phố,,", ",,,,,", "3,\u200B,,MTTQ thành phố,,"));
        assertEquals(List.of(3), list.rows().stream().map(DelegateList.Row::row).toList());
        assertEquals(List.of(new RowProblem(5, "Họ và tên", Wrong.EMPTY, List.of())), list.problems());
    }

    private static Delegate withdrawn() {
        return new Delegate(
                new DelegateId(1),
                "Trần Văn Mẫu",
                "MTTQ thành phố",
                Optional.of(PLAN.groups().getFirst().id()),
                Optional.empty(),
                Optional.empty(),
                new Ticket("seed", "hash"),
                false,
                Delegate.Presence.WITHDRAWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Imported<DelegateList.Row> read(byte[] file) {
        return DelegateList.read(file, PLAN, List.of());
    }
}
