package vn.doithoai.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.Plan;

class GroupNamesTest {
    private static final GroupNames NAMES = new GroupNames(List.of(
            group("tp", "Đại biểu thành phố"),
            group("phuong", "Đại biểu phường"),
            group("phu-nu", "Hội Liên hiệp Phụ nữ thành phố")));

    @Test
    void whoseNamesDifferByTheLevelAloneAreKeptApart() {
        assertEquals(Optional.of("tp"), found("Đại biểu thành phố"));
        assertEquals(Optional.of("phuong"), found("dai bieu PHUONG"));
        assertEquals(Optional.of("phuong"), found("phuong"), "by id");
        assertEquals(Optional.empty(), found("Đại biểu"), "either of two");
        assertEquals(Optional.empty(), found("Đại biểu xã"), "neither of two");
    }

    @Test
    void numberingAndTheLevelMayBeLeftOutWhereOneGroupIsLeft() {
        assertEquals(Optional.of("phu-nu"), found("Hội Liên hiệp Phụ nữ"));
        assertEquals(Optional.of("phu-nu"), found("3. Hội liên hiệp phụ nữ TP"));
        assertEquals(Optional.empty(), found("thành phố"));
    }

    private static Optional<String> found(String written) {
        return NAMES.find(written).map(group -> group.id().value());
    }

    private static Plan.Group group(String id, String name) {
        return new Plan.Group(new GroupId(id), name, 10, 0, Optional.empty());
    }
}
