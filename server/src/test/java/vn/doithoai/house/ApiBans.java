package vn.doithoai.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Calls that the house bans, read from the compiled classes so that no spelling hides one.
///
/// @param call     `owner.member` of what is called, as a regular expression
/// @param where    the classes it is banned in, as a regular expression
/// @param except   the classes that may call it all the same: the edges where such a thing enters
/// @param instead  what to use
record ApiBans(Pattern call, Pattern where, Pattern except, String instead) {
    private static final String ALL = "vn\\.doithoai\\..*";
    private static final String CORE = "vn\\.doithoai\\.(conference|view)\\..*";
    private static final String QUIET = "vn\\.doithoai\\.(conference|view|wire|journal|hall|papers|config|intake)\\..*";
    private static final String NOWHERE = "-";
    private static final String MAIN = "vn\\.doithoai\\.(Main|Terminal)(\\$.*)?";

    /// Where work leaves Vert.x for the JDK's HTTP client or process, and comes back.
    private static final String EXECUTORS = "vn\\.doithoai\\.(Main|rehearse\\.\\w+)(\\$.*)?";

    /// The one clock.
    private static final String CLOCK = "vn\\.doithoai\\.hall\\.SteadyClock(\\$.*)?";

    /// In the sources under `main`.
    static final List<ApiBans> IN_MAIN = List.of(
            ban(
                    "java\\.time\\.(Instant|Local\\w+|OffsetDateTime|ZonedDateTime|Year\\w*)\\.now",
                    ALL,
                    CLOCK,
                    "use the time in the command, or the clock that the edge is given"),
            ban("java\\.time\\.(Clock\\.(system|tick)\\w*|InstantSource\\.system)", ALL, CLOCK, "use hall.SteadyClock"),
            ban("java\\.lang\\.System\\.currentTimeMillis", ALL, CLOCK, "use hall.SteadyClock"),
            ban(
                    "java\\.time\\.ZoneId\\.systemDefault",
                    ALL,
                    NOWHERE,
                    "use wire.WireTimes.VIETNAM: a laptop may be set to another country's time"),
            ban("java\\.util\\.Date\\.<init>", ALL, NOWHERE, "use java.time and hall.SteadyClock"),
            ban("java\\.lang\\.System\\.nanoTime", CORE, NOWHERE, "use the time in the command"),
            ban(
                    "java\\.util\\.UUID\\.randomUUID|java\\.lang\\.Math\\.random",
                    QUIET,
                    NOWHERE,
                    "use an id that comes in with the command"),
            ban(
                    "java\\.(util\\.(concurrent\\.)?\\w*Random|security\\.SecureRandom)\\..*",
                    QUIET,
                    NOWHERE,
                    "use randomness at the edge (device, web) and pass the value in"),
            ban("java\\.util\\.concurrent\\.CompletableFuture\\..*", ALL, EXECUTORS, "use io.vertx.core.Future"),
            ban("java\\.lang\\.System\\.(out|err)", ALL, MAIN, "use slf4j, or Main for what a person must read"),
            ban("java\\.lang\\.Throwable\\.printStackTrace", ALL, NOWHERE, "use slf4j with the exception"),
            ban(
                    "java\\.lang\\.System\\.exit|java\\.lang\\.Runtime\\.(exit|halt)",
                    ALL,
                    MAIN,
                    "use an exception or a failed Future, and let Main end the process"),
            ban(
                    "(java\\.util\\.logging|org\\.apache(\\.commons)?\\.logging|ch\\.qos\\.logback)\\..*",
                    ALL,
                    NOWHERE,
                    "use org.slf4j"),
            ban(
                    "io\\.vertx\\.sqlclient\\.Pool\\.withTransaction",
                    ALL,
                    NOWHERE,
                    "use one held connection and begin / commit / rollback in SQL: this one can lose or add commits"),
            ban("java\\.io\\.Object(In|Out)putStream\\..*", ALL, NOWHERE, "use wire"));

    /// In every class, tests included.
    static final List<ApiBans> EVERYWHERE = List.of(ban(
            "java\\.lang\\.Thread\\.sleep|java\\.util\\.concurrent\\.TimeUnit\\.sleep"
                    + "|java\\.util\\.concurrent\\.locks\\.LockSupport\\.parkNanos",
            ALL,
            NOWHERE,
            "use a timer of Vert.x; in a test wait for the frame, the line or the answer itself"));

    static List<Finding> check(JavaClasses classes, List<ApiBans> bans) {
        List<Finding> findings = new ArrayList<>();
        for (JavaClass caller : classes) {
            for (JavaAccess<?> access : caller.getAccessesFromSelf()) {
                String called = access.getTargetOwner().getName() + "."
                        + access.getTarget().getName();
                for (ApiBans ban : bans) {
                    if (ban.forbids(called, caller.getName())) {
                        findings.add(new Finding(
                                fileOf(caller), access.getLineNumber(), called + " is banned", ban.instead));
                    }
                }
            }
        }
        return findings.stream().distinct().toList();
    }

    private boolean forbids(String called, String caller) {
        return call.matcher(called).matches()
                && where.matcher(caller).matches()
                && !except.matcher(caller).matches();
    }

    /// The source file of a class, from the root of the Java sources.
    static String fileOf(JavaClass type) {
        String folder = type.getPackageName().replace('.', '/');
        String name = type.getSource().flatMap(source -> source.getFileName()).orElse(type.getSimpleName());
        return folder + "/" + name;
    }

    private static ApiBans ban(String call, String where, String except, String instead) {
        return new ApiBans(Pattern.compile(call), Pattern.compile(where), Pattern.compile(except), instead);
    }
}
