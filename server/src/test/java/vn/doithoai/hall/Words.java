package vn.doithoai.hall;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doithoai.journal.Codec;
import vn.doithoai.journal.Entry;

/// The plainest of states, for tests of the ledger: what was said, word by word.
final class Words implements Codec<String> {
    /// Nothing was said yet.
    static final Ledger.Blank<List<String>, String> NONE = new Ledger.Blank<>(List.of(), Words::with, new Words());

    @Override
    public Coded encode(String word) {
        return new Coded("said", 1, word, Optional.empty());
    }

    @Override
    public String decode(Entry entry) {
        return entry.body();
    }

    private static List<String> with(List<String> words, String word) {
        return Stream.concat(words.stream(), Stream.of(word)).toList();
    }
}
