package vn.doithoai.conference;

import java.time.Duration;

/// Every upper bound of the rules, each with its reason. Text counts in UTF-16 units.
public final class Limits {
    /// The longest name on a Vietnamese identity card is about 50; a collective's is longer.
    public static final int NAME_MAX = 80;
    /// «Ban Trị sự Giáo hội Phật giáo …» with its ward.
    public static final int UNIT_MAX = 120;
    /// What fits on two lines of the projector.
    public static final int TOPIC_MAX = 200;
    /// A written petition of two pages (R054 asks for a short one).
    public static final int PETITION_MAX = 4_000;
    /// An answer read out for ten minutes.
    public static final int ANSWER_MAX = 8_000;
    /// The conclusion of a half day.
    public static final int CONCLUSION_MAX = 20_000;
    /// A line of the minutes, a reason, a remark.
    public static final int NOTE_MAX = 2_000;
    /// What the projector shows as one message in letters for the last row.
    public static final int ANNOUNCEMENT_MAX = 300;
    /// Petitions that one turn may bring at once; the most seen in a report is 8.
    public static final int PETITIONS_PER_REQUEST_MAX = 10;
    /// What one phone may ask and send: more than anybody types in a half day, and little for a script.
    public static final int PER_PHONE_MAX = 50;
    /// More than a half day could hear ten times over.
    public static final int WAITING_MAX = 300;
    /// A speech may be prolonged by this much at once.
    public static final Duration EXTENSION_MAX = Duration.ofMinutes(30);
    /// Those who preside together (R018).
    public static final int CHAIRS_MAX = 3;
    /// Seconds at the microphone that a plan may give: from half a minute to an hour.
    public static final int SPEECH_MIN = 30;
    /// See [#SPEECH_MIN].
    public static final int SPEECH_MAX = 3_600;
    /// Minutes planned for one item: a whole working day.
    public static final int ITEM_MINUTES_MAX = 480;
    /// Seats of one group; the largest hall has fewer.
    public static final int SEATS_MAX = 10_000;
    /// Petitions that one group owes (R042).
    public static final int MINIMUM_MAX = 1_000;
    /// Agencies that help the leading one.
    public static final int SUPPORTING_MAX = 10;

    private Limits() {}
}
