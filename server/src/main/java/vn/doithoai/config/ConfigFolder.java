package vn.doithoai.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doithoai.Settings;
import vn.doithoai.conference.Deadlines;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Plan.CalendarDay;
import vn.doithoai.conference.Words;

/// Everything in the folder `config/`, read at once, so that somebody who mends it is told of every mistake at once.
///
/// @param folder where it was read from
/// @param conferences at least one, in the order of their files' names
/// @param remarks what a person should know although nothing is wrong
public record ConfigFolder(
        Path folder, Settings settings, Calendar calendar, List<Plan> conferences, List<String> remarks) {

    private static final String VARIABLES = "DOITHOAI_";

    static final Words CANNOT_READ = new Words("cannot be read: %s", "không đọc được: %s");

    public ConfigFolder {
        conferences = List.copyOf(conferences);
        remarks = List.copyOf(remarks);
    }

    /// Reads the folder that `DOITHOAI_CONFIG` names, or `config` where the server is started.
    ///
    /// @throws ConfigRefused with everything that is wrong in all of its files and in the environment
    public static ConfigFolder load(Map<String, String> environment) {
        String named = environment.getOrDefault(Setting.CONFIG.variable(), "");
        return load(Path.of(named.isBlank() ? Setting.CONFIG.otherwise() : named), environment);
    }

    /// Reads a folder.
    ///
    /// @throws ConfigRefused with everything that is wrong in all of its files and in the environment
    public static ConfigFolder load(Path folder, Map<String, String> environment) {
        if (!Files.isDirectory(folder)) {
            throw new ConfigRefused(List.of(Trouble.of(
                    folder.toString(),
                    new Words(
                                    "there is no such folder; start from where config/ lies, or name it in %s",
                                    "không có thư mục này; hãy khởi động từ nơi có config/, hoặc ghi tên nó vào %s")
                            .with(Setting.CONFIG.variable()))));
        }
        List<Trouble> troubles = new ArrayList<>();
        Optional<Settings> settings = tried(troubles, () -> HallFile.load(folder, environment));
        Path days = folder.resolve("calendar.yaml");
        Optional<Calendar> calendar =
                Files.exists(days) ? tried(troubles, () -> CalendarFile.load(days)) : Optional.of(Calendar.PLAIN);
        List<Plan> plans = plans(folder.resolve("conferences"), calendar.orElse(Calendar.PLAIN), troubles);
        if (!troubles.isEmpty()) throw new ConfigRefused(troubles);
        List<String> remarks = Stream.concat(unknown(environment.keySet()), undecided(calendar.orElseThrow(), plans))
                .toList();
        return new ConfigFolder(folder, settings.orElseThrow(), calendar.orElseThrow(), plans, remarks);
    }

    /// The same for one conference only, with other settings: for a rehearsal.
    ///
    /// @param conference its id
    /// @throws IllegalArgumentException when there is no such conference
    public ConfigFolder apart(Settings others, String conference) {
        List<Plan> one = conferences.stream()
                .filter(plan -> plan.id().equals(conference))
                .toList();
        if (one.isEmpty()) {
            String known = String.join(", ", conferences.stream().map(Plan::id).toList());
            throw new IllegalArgumentException("there is no conference " + conference + "; there is: " + known);
        }
        return new ConfigFolder(folder, others, calendar, one, List.of());
    }

    private static List<Plan> plans(Path folder, Calendar calendar, List<Trouble> troubles) {
        List<Path> files = files(folder, troubles);
        List<Plan> plans = new ArrayList<>();
        Map<String, Path> ids = new HashMap<>();
        for (Path file : files) {
            Optional<Plan> plan = tried(troubles, () -> ConferenceFile.load(file, calendar));
            if (plan.isEmpty()) continue;
            Path first = ids.putIfAbsent(plan.get().id(), file);
            if (first == null) plans.add(plan.get());
            else
                troubles.add(new Trouble(
                        file.toString(),
                        1,
                        1,
                        new Words("`id` is used already by %s", "`id` đã được %s dùng").with(first)));
        }
        return plans;
    }

    private static List<Path> files(Path folder, List<Trouble> troubles) {
        try (Stream<Path> all = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                troubles.add(Trouble.of(
                        folder.toString(),
                        new Words(
                                "there is no conference (*.yaml) in this folder",
                                "thư mục này chưa có hội nghị nào (*.yaml)")));
            }
            return files;
        } catch (IOException e) {
            troubles.add(Trouble.of(folder.toString(), CANNOT_READ.with(String.valueOf(e.getMessage()))));
            return List.of();
        }
    }

    /// Variables that look like ours: a mistyped one would do nothing, and nobody would know.
    private static Stream<String> unknown(Set<String> variables) {
        Set<String> ours = Stream.of(Setting.values()).map(Setting::variable).collect(Collectors.toSet());
        List<String> names =
                ours.stream().map(each -> each.substring(VARIABLES.length())).toList();
        return variables.stream()
                .filter(each -> each.startsWith(VARIABLES) && !ours.contains(each))
                .sorted()
                .map(each -> {
                    Optional<String> meant = Nearest.to(each.substring(VARIABLES.length()), names);
                    return each + ": không có cài đặt này, nên không có tác dụng"
                            + meant.map(name -> "; có phải là " + VARIABLES + name + "?")
                                    .orElse("") + " /\n"
                            + each + ": there is no such setting, so it does nothing"
                            + meant.map(name -> "; did you mean " + VARIABLES + name + "?")
                                    .orElse("");
                });
    }

    private static Stream<String> undecided(Calendar calendar, List<Plan> plans) {
        return plans.stream().flatMap(plan -> undecided(calendar, plan).map(day -> remark(plan, day)).stream());
    }

    /// The first day that is not decided yet of those that the plan's deadlines are counted over.
    private static Optional<CalendarDay> undecided(Calendar calendar, Plan plan) {
        LocalDate held = plan.startsAt().toLocalDate();
        List<Deadlines.Due> dues = Deadlines.of(plan, held).all();
        LocalDate first = dues.getFirst().by();
        LocalDate last = dues.getLast().by();
        return calendar.undecided(first.isBefore(held) ? first : held, last.isAfter(held) ? last : held)
                .map(Calendar.Entry::day);
    }

    private static String remark(Plan plan, CalendarDay day) {
        return plan.id() + ": các thời hạn của hội nghị được tính như thể " + day.date() + " («" + day.name()
                + "») là ngày làm việc thường, vì chưa có quyết định (calendar.yaml) /\n" + plan.id()
                + ": the deadlines of the conference are counted as if " + day.date()
                + " were an ordinary day; it is not decided yet (calendar.yaml)";
    }

    private static <T> Optional<T> tried(List<Trouble> troubles, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (ConfigRefused e) {
            troubles.addAll(e.troubles());
            return Optional.empty();
        }
    }
}
