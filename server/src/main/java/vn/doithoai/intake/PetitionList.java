package vn.doithoai.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.Delegate;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.Limits;
import vn.doithoai.conference.Petition;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.Source;
import vn.doithoai.conference.Text;
import vn.doithoai.intake.RowProblem.Wrong;

/// A list of petitions collected before the hall day (R053-R063): Excel or CSV, with a row of column names somewhere
/// above. Each row is one matter, and a delegate's where name and unit are those of exactly one.
public final class PetitionList extends ListReader<PetitionList.Column, PetitionList.Row> {
    private static final String NAMELESS = "Không ghi tên";
    private static final Map<String, Source> SOURCES = sources();

    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, AgencyId> agencies = new HashMap<>();
    private final GroupNames groups;
    private final Map<String, List<DelegateId>> invited = new HashMap<>();
    private final Set<String> recorded = new HashSet<>();

    private PetitionList(byte[] file, Plan plan) {
        super(file, Column.class);
        this.groups = new GroupNames(plan.groups());
        plan.fields().forEach(field -> fields.put(Text.bare(field), field));
        plan.agencies().forEach(agency -> {
            agencies.put(Text.bare(agency.name()), agency.id());
            agencies.put(Text.bare(agency.id().value()), agency.id());
        });
    }

    /// A matter to be recorded.
    ///
    /// @param row as the spreadsheet numbers it
    /// @param by who raised it, with the unit or address
    /// @param delegate whose it is, when that is known
    /// @param group the organisation that it came from, when the unit names one
    public record Row(
            int row,
            String text,
            String by,
            Optional<DelegateId> delegate,
            Optional<GroupId> group,
            Source source,
            Optional<String> field,
            Optional<AgencyId> agency)
            implements ListRow {
        @Override
        public String key() {
            return ListReader.key(text, by);
        }

        /// The wish to record it.
        public ProceedingsCommand.RecordPetition command() {
            Optional<String> stranger = delegate.isPresent() ? Optional.empty() : Optional.of(by);
            return new ProceedingsCommand.RecordPetition(
                    text, Optional.empty(), delegate, stranger, group, source, field, agency);
        }
    }

    /// What the columns of such a list are called, folded.
    enum Column implements Header.Column {
        TEXT("noi dung|noi dung kien nghi|noi dung y kien|noi dung y kien kien nghi|"
                + "y kien|y kien kien nghi|kien nghi|text"),
        BY("ho ten|ho va ten|nguoi neu|nguoi kien nghi|nguoi gui|ho ten nguoi kien nghi|by"),
        UNIT("don vi|dia chi|ho ten don vi|to chuc|dia ban|unit"),
        SOURCE("nguon|kenh|hinh thuc|hinh thuc gui|source"),
        FIELD("linh vuc|nhom noi dung|field"),
        AGENCY("co quan|co quan tra loi|co quan giai quyet|don vi tra loi|don vi giai quyet|agency");

        private final Pattern names;

        Column(String names) {
            this.names = Pattern.compile(names);
        }

        @Override
        public Pattern names() {
            return names;
        }

        @Override
        public boolean needed() {
            return this == TEXT;
        }
    }

    /// Reads a list.
    ///
    /// @param delegates who is on the conference's list
    /// @param recorded what the conference has recorded already
    /// @throws UnreadableFile when it is no list at all
    public static Imported<Row> read(
            byte[] file, Plan plan, Collection<Delegate> delegates, Collection<Petition> recorded) {
        PetitionList list = new PetitionList(file, plan);
        delegates.stream().filter(delegate -> !delegate.isWithdrawn()).forEach(list::invited);
        recorded.forEach(petition -> list.recorded.add(key(petition.text(), by(petition.by(), petition.unit()))));
        return list.read();
    }

    private void invited(Delegate delegate) {
        invited.computeIfAbsent(key(delegate.name(), delegate.unit()), _ -> new ArrayList<>())
                .add(delegate.id());
    }

    @Override
    Optional<Row> take(Sheet.Row row) {
        String text = needed(row, Column.TEXT, Limits.PETITION_MAX, Text::body);
        String name = cleaned(row, Column.BY, Limits.NAME_MAX, Text::line).orElse("");
        String unit = cleaned(row, Column.UNIT, Limits.UNIT_MAX, Text::line).orElse("");
        String by = by(name, unit);
        Source source =
                known(row, Column.SOURCE, Wrong.UNKNOWN_SOURCE, SOURCES::get).orElse(Source.FORM);
        Optional<String> field = known(row, Column.FIELD, Wrong.UNKNOWN_FIELD, fields::get);
        Optional<AgencyId> agency = known(row, Column.AGENCY, Wrong.UNKNOWN_AGENCY, agencies::get);
        if (recorded.contains(key(text, by))) problem(row, Column.TEXT, Wrong.RECORDED_ALREADY);
        Optional<GroupId> group = groups.find(unit).map(Plan.Group::id);
        return Optional.of(new Row(row.number(), text, by, delegate(name, unit), group, source, field, agency));
    }

    /// As the papers say it.
    private static String by(String name, String unit) {
        String by = Stream.of(name, unit).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        if (by.isEmpty()) return NAMELESS;
        return by.length() <= Limits.UNIT_MAX ? by : by.substring(0, Limits.UNIT_MAX);
    }

    /// Nobody's where two cannot be told apart: it would stand on somebody else's phone.
    private Optional<DelegateId> delegate(String name, String unit) {
        List<DelegateId> same = invited.getOrDefault(key(name, unit), List.of());
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private <T> Optional<T> known(Sheet.Row row, Column column, Wrong wrong, Function<String, @Nullable T> find) {
        String written = written(row, column);
        if (written.isEmpty()) return Optional.empty();
        Optional<T> found = Optional.ofNullable(find.apply(Text.bare(written)));
        if (found.isEmpty()) problem(row, column, wrong, written);
        return found;
    }

    private static Map<String, Source> sources() {
        Map<String, Source> words = new HashMap<>();
        for (Source source : Source.values()) words.put(Text.bare(source.name()), source);
        List.of("phieu", "phieu truoc", "phieu xin y kien", "phieu gop y")
                .forEach(word -> words.put(word, Source.FORM));
        List.of("phat bieu", "truc tiep").forEach(word -> words.put(word, Source.SPOKEN));
        List.of("mttq", "mat tran", "mat tran to quoc", "qua mttq").forEach(word -> words.put(word, Source.FRONT));
        List.of("thu", "don thu", "buu dien", "cong van").forEach(word -> words.put(word, Source.LETTER));
        List.of("thu dien tu", "e mail").forEach(word -> words.put(word, Source.EMAIL));
        List.of("cong thong tin", "cong thong tin dien tu", "cong dich vu cong", "truc tuyen")
                .forEach(word -> words.put(word, Source.PORTAL));
        List.of("bao chi", "bao dai", "truyen thong").forEach(word -> words.put(word, Source.MEDIA));
        return Map.copyOf(words);
    }
}
