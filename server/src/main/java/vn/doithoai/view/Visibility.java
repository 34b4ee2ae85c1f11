package vn.doithoai.view;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.doithoai.conference.Role;
import vn.doithoai.view.Key.Family;

/// The table of who sees what. What a word of it means for a family stands in that family's file.
public final class Visibility {
    /// How much of a family a role sees.
    enum Sight {
        /// Nothing at all.
        NONE,
        /// Everything.
        ALL,
        /// What the whole hall may see.
        HALL,
        /// What concerns the one who looks.
        OWN,
        /// Everything, but of what is sealed only that it exists.
        BARE,
        /// What is not sealed, without what points to a person.
        MASKED
    }

    // `device` and `server` are held by the live room, which asks this table too.
    private static final String TABLE = """
                    organiser reception chair secretary agency supervisor display delegate
        conference  all       hall      all   all       hall   hall       hall    hall
        stage       all       all       all   all       all    all        all     all
        clock       all       all       all   all       all    all        all     all
        attendance  all       all       all   all       all    all        all     none
        agenda      all       all       all   all       all    all        all     all
        queue       all       hall      all   bare      hall   hall       hall    own
        delegate    all       all       none  all       none   none       none    none
        petition    all       none      all   bare      own    masked     none    none
        agency      all       none      all   all       own    all        none    none
        undo        none      none      all   none      none   none       none    none
        note        all       none      all   all       none   none       none    none
        device      all       none      none  none      none   none       none    none
        server      all       all       none  all       none   none       none    none
        me          none      none      none  none      none   none       none    own
        """;

    private static final Map<Family, Map<Role, Sight>> SIGHTS =
            read(TABLE.lines().toList());

    private Visibility() {}

    /// Whether somebody sees anything of a family.
    public static boolean sees(Audience audience, Family family) {
        return of(audience.role(), family) != Sight.NONE;
    }

    static Sight of(Role role, Family family) {
        Sight sight = SIGHTS.getOrDefault(family, Map.of()).get(role);
        if (sight == null) throw new IllegalStateException("the table says nothing of " + family + " for " + role);
        return sight;
    }

    private static Map<Family, Map<Role, Sight>> read(List<String> lines) {
        List<Role> roles = words(lines.getFirst()).stream()
                .map(word -> constant(Role.class, word))
                .toList();
        Map<Family, Map<Role, Sight>> sights = new EnumMap<>(Family.class);
        for (String line : lines.subList(1, lines.size())) {
            List<String> words = words(line);
            Map<Role, Sight> row = new EnumMap<>(Role.class);
            for (int i = 0; i < roles.size(); i++) row.put(roles.get(i), constant(Sight.class, words.get(i + 1)));
            sights.put(constant(Family.class, words.getFirst()), row);
        }
        return sights;
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split(" +"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
