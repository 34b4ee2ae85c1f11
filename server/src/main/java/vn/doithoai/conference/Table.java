package vn.doithoai.conference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// A sorted map that never changes: `with` and `without` answer a new one and share the rest.
///
/// A check-in in a hall of 10,000 must cost what it costs in a hall of 100, so the state cannot be copied for each
/// event. This is Adams' weight-balanced tree: look-up and change in O(log n), values in the order of their keys.
public final class Table<K extends Comparable<K>, V> implements Iterable<V> {
    // A sibling may be three times as heavy before the tree turns, and turns twice when the inner side outweighs
    // the outer two to one: the one pair of whole numbers that is proven to keep every tree balanced.
    private static final int HEAVIER_MAX = 3;
    private static final int INNER_MAX = 2;

    private final Tree<K, V> root;

    private Table(Tree<K, V> root) {
        this.root = root;
    }

    /// The table with nothing in it.
    public static <K extends Comparable<K>, V> Table<K, V> empty() {
        return new Table<K, V>(new Leaf<K, V>());
    }

    /// The value at the key, if there is one.
    public Optional<V> get(K key) {
        Tree<K, V> at = root;
        while (at instanceof Node<K, V> node) {
            int order = key.compareTo(node.key);
            if (order == 0) return Optional.of(node.value);
            at = order < 0 ? node.left : node.right;
        }
        return Optional.empty();
    }

    /// Whether the key has a value.
    public boolean contains(K key) {
        return get(key).isPresent();
    }

    /// This table with the value at the key, replacing what was there.
    public Table<K, V> with(K key, V value) {
        return new Table<>(put(root, key, value));
    }

    /// This table without the key.
    public Table<K, V> without(K key) {
        return contains(key) ? new Table<>(remove(root, key)) : this;
    }

    /// How many values there are.
    public int size() {
        return root.size();
    }

    /// The values in the order of their keys.
    public Stream<V> values() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<V> iterator() {
        Iterator<Node<K, V>> nodes = new InOrder<>(root);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return nodes.hasNext();
            }

            @Override
            public V next() {
                return nodes.next().value;
            }
        };
    }

    /// The same keys with the same values, whatever the shape of the tree.
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) return true;
        if (!(other instanceof Table<?, ?> table) || size() != table.size()) return false;
        Iterator<Node<K, V>> mine = new InOrder<>(root);
        Iterator<? extends Node<?, ?>> others = new InOrder<>(table.root);
        while (mine.hasNext()) {
            if (!mine.next().sameEntry(others.next())) return false;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (V value : this) hash = 31 * hash + value.hashCode();
        return hash;
    }

    /// As `{key=value, key=value}`.
    @Override
    public String toString() {
        StringJoiner entries = new StringJoiner(", ", "{", "}");
        for (Iterator<Node<K, V>> at = new InOrder<>(root); at.hasNext(); ) {
            Node<K, V> node = at.next();
            entries.add(node.key + "=" + node.value);
        }
        return entries.toString();
    }

    /// How many steps the longest way down has.
    int depth() {
        return root.depth();
    }

    private static <K extends Comparable<K>, V> Tree<K, V> put(Tree<K, V> tree, K key, V value) {
        return switch (tree) {
            case Leaf<K, V> leaf -> new Node<>(key, value, leaf, leaf);
            case Node<K, V> node -> {
                int order = key.compareTo(node.key);
                if (order == 0) yield new Node<>(key, value, node.left, node.right);
                yield order < 0
                        ? balanced(node, put(node.left, key, value), node.right)
                        : balanced(node, node.left, put(node.right, key, value));
            }
        };
    }

    private static <K extends Comparable<K>, V> Tree<K, V> remove(Tree<K, V> tree, K key) {
        return switch (tree) {
            case Leaf<K, V> leaf -> leaf;
            case Node<K, V> node -> {
                int order = key.compareTo(node.key);
                if (order < 0) yield balanced(node, remove(node.left, key), node.right);
                if (order > 0) yield balanced(node, node.left, remove(node.right, key));
                yield joined(node.left, node.right);
            }
        };
    }

    private static <K extends Comparable<K>, V> Tree<K, V> joined(Tree<K, V> left, Tree<K, V> right) {
        if (!(right instanceof Node<K, V> node)) return left;
        Node<K, V> least = least(node);
        return balanced(least, left, remove(right, least.key));
    }

    private static <K extends Comparable<K>, V> Node<K, V> least(Node<K, V> node) {
        Node<K, V> at = node;
        while (at.left instanceof Node<K, V> left) at = left;
        return at;
    }

    private static <K extends Comparable<K>, V> Tree<K, V> balanced(Node<K, V> top, Tree<K, V> left, Tree<K, V> right) {
        if (right instanceof Node<K, V> heavy && outweighs(right, left)) {
            boolean twice = weight(heavy.left) >= INNER_MAX * weight(heavy.right);
            Node<K, V> turned = twice ? turnedRight(heavy) : heavy;
            return turnedLeft(new Node<>(top.key, top.value, left, turned));
        }
        if (left instanceof Node<K, V> heavy && outweighs(left, right)) {
            boolean twice = weight(heavy.right) >= INNER_MAX * weight(heavy.left);
            Node<K, V> turned = twice ? turnedLeft(heavy) : heavy;
            return turnedRight(new Node<>(top.key, top.value, turned, right));
        }
        return new Node<>(top.key, top.value, left, right);
    }

    private static <K, V> boolean outweighs(Tree<K, V> one, Tree<K, V> other) {
        return weight(one) > HEAVIER_MAX * weight(other);
    }

    private static int weight(Tree<?, ?> tree) {
        return tree.size() + 1;
    }

    private static <K, V> Node<K, V> turnedLeft(Node<K, V> node) {
        if (!(node.right instanceof Node<K, V> up)) return node;
        return new Node<>(up.key, up.value, new Node<>(node.key, node.value, node.left, up.left), up.right);
    }

    private static <K, V> Node<K, V> turnedRight(Node<K, V> node) {
        if (!(node.left instanceof Node<K, V> up)) return node;
        return new Node<>(up.key, up.value, up.left, new Node<>(node.key, node.value, up.right, node.right));
    }

    private sealed interface Tree<K, V> {
        int size();

        int depth();
    }

    private record Leaf<K, V>() implements Tree<K, V> {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public int depth() {
            return 0;
        }
    }

    private record Node<K, V>(K key, V value, Tree<K, V> left, Tree<K, V> right, int size) implements Tree<K, V> {
        Node(K key, V value, Tree<K, V> left, Tree<K, V> right) {
            this(key, value, left, right, left.size() + right.size() + 1);
        }

        @Override
        public int depth() {
            return 1 + Math.max(left.depth(), right.depth());
        }

        boolean sameEntry(Node<?, ?> other) {
            return key.equals(other.key) && value.equals(other.value);
        }
    }

    private static final class InOrder<K, V> implements Iterator<Node<K, V>> {
        private final Deque<Node<K, V>> path = new ArrayDeque<>();

        InOrder(Tree<K, V> root) {
            descend(root);
        }

        @Override
        public boolean hasNext() {
            return !path.isEmpty();
        }

        @Override
        public Node<K, V> next() {
            if (path.isEmpty()) throw new NoSuchElementException();
            Node<K, V> node = path.pop();
            descend(node.right);
            return node;
        }

        private void descend(Tree<K, V> tree) {
            Tree<K, V> at = tree;
            while (at instanceof Node<K, V> node) {
                path.push(node);
                at = node.left;
            }
        }
    }
}
