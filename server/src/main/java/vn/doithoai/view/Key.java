package vn.doithoai.view;

import java.util.Locale;
import vn.doithoai.conference.DelegateId;

/// The name of a value: `stage`, `queue/17`. Screens rely on how it is written.
///
/// @param id which one of its family; empty where there is but one
public record Key(Family family, String id) {
    /// A kind of values.
    public enum Family {
        CONFERENCE(true),
        STAGE(true),
        CLOCK(true),
        ATTENDANCE(true),
        AGENDA(false),
        QUEUE(false),
        DELEGATE(false),
        PETITION(false),
        AGENCY(false),
        UNDO(true),
        NOTE(false),
        DEVICE(false),
        SERVER(true),
        ME(true);

        private final boolean single;

        Family(boolean single) {
            this.single = single;
        }

        /// Whether there is but one value of it, whose key is the family's name alone.
        public boolean single() {
            return single;
        }

        /// Whether its values are not of the conference: the live room holds them, and not [Views].
        public boolean beside() {
            return this == DEVICE || this == SERVER;
        }

        /// The name as it stands in keys.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Key CONFERENCE = of(Family.CONFERENCE);
    public static final Key STAGE = of(Family.STAGE);
    public static final Key CLOCK = of(Family.CLOCK);
    public static final Key ATTENDANCE = of(Family.ATTENDANCE);
    public static final Key SERVER = of(Family.SERVER);
    public static final Key UNDO = of(Family.UNDO);
    /// A delegate's own, whoever that is.
    public static final Key ME = of(Family.ME);

    /// The key of the only value of a family.
    public static Key of(Family family) {
        if (!family.single()) throw new IllegalArgumentException(family + " has an id");
        return new Key(family, "");
    }

    /// The key of one value of a family, by anything that is written as its id.
    public static Key of(Family family, Object id) {
        if (family.single()) throw new IllegalArgumentException(family + " has no id");
        return new Key(family, id.toString());
    }

    /// A certain delegate's own. It is written `me` like everybody's own, and is nobody else's.
    public static Key me(DelegateId whose) {
        return new Key(Family.ME, whose.toString());
    }

    @Override
    public String toString() {
        return family.single() ? family.word() : family.word() + "/" + id;
    }
}
