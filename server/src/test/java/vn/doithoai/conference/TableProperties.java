package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// A table is a sorted map that never changes; java.util.TreeMap says what a sorted map is.
class TableProperties {
    // A weight-balanced tree in which a sibling is at most three times as heavy is no deeper than log(n + 1) to the
    // base 4/3; 2.41 is 1 / log2(4/3).
    private static final double DEPTH_PER_LOG = 2.41;

    /// A key above zero is put, one below is removed.
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void doesWhatASortedMapDoes(@ForAll @Size(max = 400) List<@IntRange(min = -40, max = 40) Integer> moves) {
        Map<Integer, String> model = new TreeMap<>();
        Table<Integer, String> table = Table.empty();
        for (int place = 0; place < moves.size(); place++) {
            int key = Math.abs(moves.get(place));
            if (moves.get(place) > 0) {
                model.put(key, "value " + place);
                table = table.with(key, "value " + place);
            } else {
                model.remove(key);
                table = table.without(key);
            }
            assertEquals(List.copyOf(model.values()), table.values().toList());
            assertEquals(model.size(), table.size());
            assertEquals(Optional.ofNullable(model.get(key)), table.get(key));
            assertBalanced(table);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aChangeLeavesTheTableBeforeAsItWas(@ForAll @Size(max = 60) List<@IntRange(max = 30) Integer> keys) {
        List<Table<Integer, Integer>> tables = new ArrayList<>();
        List<List<Integer>> contents = new ArrayList<>();
        Table<Integer, Integer> table = Table.empty();
        for (int key : keys) {
            table = table.contains(key) ? table.without(key) : table.with(key, key);
            tables.add(table);
            contents.add(table.values().toList());
        }
        assertEquals(
                contents, tables.stream().map(each -> each.values().toList()).toList());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void equalWhenTheContentIsWhateverTheWayToIt(@ForAll @Size(max = 60) List<@IntRange(max = 100) Integer> keys) {
        Table<Integer, String> upwards = of(keys.stream().sorted().toList());
        Table<Integer, String> anyhow = of(keys);
        assertEquals(upwards, anyhow);
        assertEquals(upwards.hashCode(), anyhow.hashCode());
        assertEquals(upwards.toString(), anyhow.toString());
        assertNotEquals(upwards.with(101, "more"), anyhow);
        assertNotEquals(upwards.with(101, "more"), anyhow.with(101, "other"));
        assertNotEquals(upwards.with(101, "more"), anyhow.with(102, "more"));
    }

    @Example
    void sortedArrivalsAndDeparturesKeepItBalanced() {
        Table<Integer, Integer> table = Table.empty();
        for (int key = 0; key < 10_000; key++) table = table.with(key, key);
        assertBalanced(table);
        for (int key = 0; key < 9_000; key++) table = table.without(key);
        assertBalanced(table);
        assertEquals(1_000, table.size());
        assertEquals(
                "{1=a, 2=b}",
                Table.<Integer, String>empty().with(2, "b").with(1, "a").toString());
    }

    @Example
    void arrivalsDownwardsInwardsAndOutwardsKeepItBalanced() {
        int many = 10_000;
        assertBalanced(of(keys(many, n -> many - n)));
        assertBalanced(of(keys(many, n -> n % 2 == 0 ? n : 2 * many - n)));
        assertBalanced(of(keys(many, n -> n % 2 == 0 ? many - n : many + n)));
    }

    private static List<Integer> keys(int many, IntUnaryOperator key) {
        return IntStream.range(0, many).map(key).boxed().toList();
    }

    private static Table<Integer, String> of(List<Integer> keys) {
        Table<Integer, String> table = Table.empty();
        for (int key : keys) table = table.with(key, "value " + key);
        return table;
    }

    private static void assertBalanced(Table<?, ?> table) {
        double least = Math.log(table.size() + 1) / Math.log(2);
        double most = DEPTH_PER_LOG * least;
        assertTrue(table.depth() >= least - 1e-9, () -> table.depth() + " deep with " + table.size());
        assertTrue(table.depth() <= most + 1e-9, () -> table.depth() + " deep with " + table.size());
    }
}
