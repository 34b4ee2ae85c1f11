package vn.doithoai.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.doithoai.conference.Role;

/// Who may send which command. One screen, and nowhere else.
///
/// Columns in the order of [Role]: organiser, reception, chair, secretary, agency, supervisor, display, delegate. The
/// organiser may do what every other role may, but does not run the floor: whoever gives somebody the floor or takes it
/// away presides, and that is in the journal.
final class Roles {
    private static final String TABLE = """
            command              Org Rec Cha Sec Age Sup Dis Del
            set-up                x   .   .   .   .   .   .   .
            add-delegate          x   .   .   .   .   .   .   .
            edit-delegate         x   x   .   .   .   .   .   .
            withdraw-invitation   x   .   .   .   .   .   .   .
            check-in              x   x   .   .   .   .   .   .
            register-walk-in      x   x   .   .   .   .   .   .
            correct-attendance    x   x   .   .   .   .   .   .
            open-conference       x   .   x   .   .   .   .   .
            close-conference      x   .   x   .   .   .   .   .
            reopen-conference     x   .   x   .   .   .   .   .
            purge-personal-data   x   .   .   .   .   .   .   .
            go-to                 x   .   x   .   .   .   .   .
            hand-over-chair       x   .   x   .   .   .   .   .
            show                  x   .   x   x   .   .   .   .
            announce              x   .   x   x   .   .   .   .
            open-registration     .   .   x   .   .   .   .   .
            close-registration    .   .   x   .   .   .   .   .
            request-to-speak      x   x   x   x   .   .   .   x
            withdraw-request      x   x   x   x   .   .   .   x
            call                  .   .   x   .   .   .   .   .
            start-speech          .   .   x   .   .   .   .   .
            end-speech            .   .   x   .   .   .   .   .
            extend-speech         .   .   x   .   .   .   .   .
            pause-speech          .   .   x   .   .   .   .   .
            resume-speech         .   .   x   .   .   .   .   .
            mark-absent           .   .   x   .   .   .   .   .
            reorder               .   .   x   .   .   .   .   .
            defer                 .   .   x   .   .   .   .   .
            decline               .   .   x   .   .   .   .   .
            undo                  .   .   x   .   .   .   .   .
            submit-petition       x   x   .   x   .   .   .   x
            record-petition       x   .   .   x   .   .   .   .
            edit-petition         x   .   .   x   .   .   .   .
            classify              x   .   .   x   .   .   .   .
            mark-duplicate        x   .   .   x   .   .   .   .
            strike-petition       x   .   .   x   .   .   .   .
            restore-petition      x   .   .   x   .   .   .   .
            assign-petition       x   .   .   x   .   .   .   .
            prepare-answer        x   .   .   x   x   .   .   .
            ask-back              x   .   x   .   .   .   .   .
            invite-answer         x   .   x   .   .   .   .   .
            record-answer         x   .   .   x   .   .   .   .
            edit-answer           x   .   .   x   .   .   .   .
            conclude-petition     x   .   x   x   .   .   .   .
            note                  x   .   .   x   .   .   .   .
            record-conclusion     x   .   .   x   .   .   .   .
            sign-minutes          x   .   x   x   .   .   .   .
            """;

    private static final List<Role> COLUMNS = List.of(Role.values());
    private static final Map<String, Set<Role>> SENDERS = read();

    private Roles() {}

    /// Whether this role may send this command. What stands in no row may nobody send.
    static boolean maySend(Role role, String type) {
        return SENDERS.getOrDefault(type, Set.of()).contains(role);
    }

    /// Who may send this command.
    static Set<Role> senders(String type) {
        return SENDERS.getOrDefault(type, Set.of());
    }

    private static Map<String, Set<Role>> read() {
        Map<String, Set<Role>> senders = new LinkedHashMap<>();
        TABLE.lines().skip(1).forEach(line -> {
            String[] cells = line.strip().split(" +");
            Set<Role> may = EnumSet.noneOf(Role.class);
            for (int i = 1; i < cells.length; i++) {
                if (cells[i].equals("x")) may.add(COLUMNS.get(i - 1));
            }
            senders.put(cells[0], may);
        });
        return senders;
    }
}
