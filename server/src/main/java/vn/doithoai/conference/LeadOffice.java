package vn.doithoai.conference;

import java.util.List;
import java.util.regex.Pattern;

/// The office that leads, and what its papers carry.
///
/// @param superior the body above the issuer, in capitals on the paper
/// @param issuer the issuing body, one string a line
/// @param code the issuing body in the number of a paper, as `TU` or `UBND`; the kind of paper stands before it
/// @param locality the place in the date line
/// @param archive the last line of the distribution list
public record LeadOffice(
        String name,
        Plan.Regime regime,
        List<String> superior,
        List<String> issuer,
        String code,
        String locality,
        String archive) {
    // While the minutes were the only paper, their kind stood in the code: `BB/TU`, `BB-UBND`. So it stands in
    // journals and files of that time.
    private static final Pattern OF_THE_MINUTES = Pattern.compile("^BB[/-]");

    public LeadOffice {
        name = Text.line("name", name, Limits.UNIT_MAX);
        superior = List.copyOf(superior);
        issuer = List.copyOf(issuer);
        code = OF_THE_MINUTES.matcher(code).replaceFirst("");
    }
}
