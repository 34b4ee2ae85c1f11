package vn.doithoai.conference;

/// Wishes about the agenda.
public sealed interface AgendaCommand extends Command {
    /// Goes to an item, forwards or back; what lies between is skipped.
    record GoTo(ItemId item) implements AgendaCommand {}
}
