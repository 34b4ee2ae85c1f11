package vn.doithoai.conference;

/// How many petitions an agency, or a group, has in all, and how many of them are settled.
public record Tally(int all, int concluded) {
    static final Tally NONE = new Tally(0, 0);

    /// Those still to be settled.
    public int open() {
        return all - concluded;
    }

    Tally plus(Petition petition) {
        return shifted(petition, 1);
    }

    Tally minus(Petition petition) {
        return shifted(petition, -1);
    }

    private Tally shifted(Petition petition, int by) {
        boolean settled =
                petition.status() == Petition.Status.CONCLUDED || petition.status() == Petition.Status.DUPLICATE;
        return new Tally(all + by, concluded + (settled ? by : 0));
    }
}
