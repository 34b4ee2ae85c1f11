package vn.doithoai.papers;

import java.util.List;
import java.util.regex.Pattern;
import vn.doithoai.conference.LeadOffice;
import vn.doithoai.conference.Plan.Regime;

/// What the two regimes lay down differently. Each regime is one class of constants, in the order of the paper.
sealed interface PaperFormat permits PartyFormat, StateFormat {
    /// The regime of the office that leads decides every paper.
    static PaperFormat of(Regime regime) {
        return switch (regime) {
            case PARTY -> new PartyFormat();
            case STATE -> new StateFormat();
        };
    }

    /// A line of the paper and how it is set.
    record Line(String text, Type type) {}

    /// What stands below a line: nothing drawn by hand, never underscores.
    sealed interface Mark {
        /// A thin rule, so much of the width of the text above it.
        record Rule(double ofText) implements Mark {}

        /// A sign.
        record Sign(String text, Type type) implements Mark {}
    }

    /// How the lines of a paragraph stand.
    sealed interface Spacing {
        /// So many points from line to line, whatever stands in it.
        record Exactly(int points) implements Spacing {}

        /// So many times the height of the type.
        record Times(double factor) implements Spacing {}
    }

    // Head

    /// Width of the left column of the head, in millimetres; the right one has the rest of 165.
    int leftColumn();

    /// The name of the country or of the Party, top right.
    List<Line> motto();

    Mark underMotto();

    Type superior();

    Type issuer();

    Mark underIssuer();

    /// The number, with room to fill it in by hand.
    String numberToFillIn(PaperKind kind, LeadOffice office);

    Type number();

    Type placeAndDate();

    Type title();

    Type subject();

    /// The title of the conference as it stands below the name of the paper.
    String subjectText(String title);

    Mark underSubject();

    // Body

    /// A legal basis as a line of its own, without what ends it.
    String legalBasis(String basis);

    Type legalBases();

    Type body();

    /// In millimetres.
    double firstLineIndent();

    Spacing spacing();

    /// As `I.` or `I-`.
    String sectionNumber(String roman);

    String endMark();

    // Foot

    Type signatureHeading();

    String secretaryHeading();

    String chairHeading();

    /// What stands before the title of a person in a sentence.
    String courtesy();

    /// Whom a signature stands for, one string a line.
    ///
    /// @param deputised whether another signs than the one whose place it is
    List<String> onBehalf(boolean deputised);

    /// The rank, within a title, of whoever may sign for the body: its first group.
    Pattern rank();

    Type signerTitle();

    Type signerName();

    Type recipientsHeading();

    Type recipients();

    /// What ends each line of the recipients but the last, which ends with a full stop.
    String recipientEnd();
}
