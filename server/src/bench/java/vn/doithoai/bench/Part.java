package vn.doithoai.bench;

/// One question that the benchmarks answer.
public interface Part {
    /// The word that chooses it on the command line.
    String name();

    /// Measures, and says what came out.
    ///
    /// @throws Exception whatever went wrong; the other parts are run all the same
    void run(Report report) throws Exception;
}
