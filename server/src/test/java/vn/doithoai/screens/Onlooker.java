package vn.doithoai.screens;

/// Whoever looks on while a day is lived: a photographer, or somebody who checks what can be seen.
interface Onlooker {
    /// This screen is worth a look now.
    ///
    /// @param moment what has just happened, after the number of that moment: `04 green`
    void look(Screen screen, String moment);
}
