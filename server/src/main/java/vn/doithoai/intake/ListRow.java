package vn.doithoai.intake;

/// One entry of a list.
public interface ListRow {
    /// As the spreadsheet numbers it, from 1.
    int row();

    /// What it is known by in every edition of the list, whichever row it stands in then; without diacritics and case.
    String key();
}
