package vn.doithoai.papers;

import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.Source;

/// A half day with sixty petitions more than [HalfDay] has: long ones, long names, words without a space, and what a
/// spreadsheet would take for a formula. Number 16 is the first of them.
final class FullHall {
    static final int FIRST = 16;
    static final int LAST = 75;

    private static final String SENTENCE =
            "Tuyến đường liên thôn đi qua khu dân cư xuống cấp nghiêm trọng, mùa mưa ngập"
                    + " sâu, xe máy và người đi bộ rất khó đi lại; đề nghị sớm khảo sát, bố trí kinh phí sửa chữa. ";
    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://x.example\",\"Bấm\")",
            "+1+1",
            "-2-3",
            "@SUM(A1:A9)",
            "<w:p>&amp;</w:p> <script>",
            "_x003D_1+1",
            "\t=1+1");
    private static final List<Outcome> OUTCOMES = List.of(
            Outcome.ASSIGNED_VERIFY,
            Outcome.WRITTEN_REPLY,
            Outcome.ASSIGNED_VERIFY,
            Outcome.REFERRED_UP,
            Outcome.ANSWERED_ON_SPOT,
            Outcome.ASSIGNED_VERIFY,
            Outcome.GUIDED_OTHER_AUTHORITY);

    private FullHall() {}

    static HalfDay of(Plan plan) {
        HalfDay day = HalfDay.lived(plan).at("11:10");
        for (int number = FIRST; number <= LAST; number++) add(day, plan, number);
        return day;
    }

    /// The text of a petition of the full hall.
    static String text(int number) {
        String begin = number < FIRST + HOSTILE.size() ? HOSTILE.get(number - FIRST) + " " : "";
        int sentences = number == LAST ? 20 : 1 + number % 5;
        return begin + "Việc thứ " + number + ": " + SENTENCE.repeat(sentences).strip();
    }

    private static void add(HalfDay day, Plan plan, int number) {
        boolean oneWord = number % 10 == 0;
        day.does(new ProceedingsCommand.RecordPetition(
                text(number),
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        oneWord
                                ? "W".repeat(60)
                                : "Bà Công Tằng Tôn Nữ Thị Phương Thảo, Chi hội Người cao tuổi Tổ dân phố 14"),
                Optional.of(plan.groups().getLast().id()),
                Source.FORM,
                plan.fields().stream().findFirst(),
                Optional.empty()));
        PetitionId id = new PetitionId(number);
        day.does(new ProceedingsCommand.RecordAnswer(id, "Phòng Kinh tế", "= " + SENTENCE.strip()));
        List<AgencyId> agencies = plan.agencies().stream().map(Plan.Agency::id).toList();
        day.does(new ProceedingsCommand.ConcludePetition(
                id,
                OUTCOMES.get(number % OUTCOMES.size()),
                Optional.of(agencies.get(number % agencies.size())),
                List.of(agencies.getLast(), agencies.get((number + 1) % agencies.size())),
                Optional.empty(),
                number % 3 == 0 ? Optional.of("Kiểm tra thực địa, trả lời trước Tết.") : Optional.empty(),
                Optional.empty()));
    }
}
