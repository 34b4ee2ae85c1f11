package vn.doithoai.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Rules on the shape of Java sources, read by the JDK's own parser: method length, switches that the compiler can no
/// longer check, SQL put together from pieces, public types without a word about them.
final class JavaRules {
    /// What fits on a screen without scrolling (TigerStyle).
    static final int METHOD_LINES_MAX = 70;

    private static final Pattern SQL =
            Pattern.compile("(?is)\\s*(select|insert|update|delete|create|drop|alter|replace|pragma|with)\\s.*");
    private static final Pattern CONSTANT = Pattern.compile("([A-Z]\\w*\\.)*[A-Z][A-Z0-9_]*");

    private JavaRules() {}

    static List<Finding> check(SourceFile file) {
        try {
            JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(new Text(file)));
            List<Finding> findings = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(file, unit, DocTrees.instance(task), findings).scan(unit, null);
            }
            return findings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("parsing " + file.path(), unreadable);
        }
    }

    private static final class Reader extends TreePathScanner<Void, Void> {
        private final SourceFile file;
        private final CompilationUnitTree unit;
        private final DocTrees trees;
        private final List<Finding> findings;

        Reader(SourceFile file, CompilationUnitTree unit, DocTrees trees, List<Finding> findings) {
            this.file = file;
            this.unit = unit;
            this.trees = trees;
            this.findings = findings;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean top = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
            boolean open = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (top && open && inMain() && !documented(getCurrentPath())) {
                add(type, type.getSimpleName() + " without a word about it is banned", "use a short /// above it");
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            int lines = lineOf(trees.getSourcePositions().getEndPosition(unit, method)) - lineOf(method) + 1;
            if (lines > METHOD_LINES_MAX) {
                add(
                        method,
                        method.getName() + "() of " + lines + " lines is banned",
                        "use helpers, " + METHOD_LINES_MAX + " lines at most");
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitSwitch(SwitchTree tree, Void nothing) {
            checkCases(tree.getCases());
            return super.visitSwitch(tree, nothing);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
            checkCases(tree.getCases());
            return super.visitSwitchExpression(tree, nothing);
        }

        /// A switch over words or numbers needs its default; over sealed types and enums it hides the forgotten case.
        private void checkCases(List<? extends CaseTree> cases) {
            boolean open = cases.stream()
                    .flatMap(c -> c.getLabels().stream())
                    .anyMatch(label -> label instanceof ConstantCaseLabelTree constant
                            && constant.getConstantExpression() instanceof LiteralTree);
            if (open || !file.path().contains("/main/java/vn/doithoai/conference/")) return;
            for (CaseTree each : cases) {
                if (each.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance)) {
                    add(
                            each,
                            "default in a switch of the core is banned",
                            "use one case for each type, so that the" + " compiler finds the forgotten one");
                }
            }
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void nothing) {
            if (sum.getKind() == Tree.Kind.PLUS && inMain() && isSql(leftmost(sum)) && !isConstant(sum)) {
                add(sum, "SQL put together from pieces is banned", "use a prepared statement with parameters");
            }
            return super.visitBinary(sum, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (inMain() && call.getMethodSelect() instanceof MemberSelectTree member) {
                boolean formatted = member.getIdentifier().contentEquals("formatted") && isSql(member.getExpression());
                boolean format = member.getIdentifier().contentEquals("format")
                        && !call.getArguments().isEmpty()
                        && isSql(call.getArguments().getFirst());
                if (formatted || format) {
                    add(call, "SQL put together from pieces is banned", "use a prepared statement with parameters");
                }
            }
            return super.visitMethodInvocation(call, nothing);
        }

        private static Tree leftmost(BinaryTree sum) {
            return sum.getLeftOperand() instanceof BinaryTree left ? leftmost(left) : sum.getLeftOperand();
        }

        private static boolean isSql(Tree tree) {
            return tree instanceof LiteralTree literal
                    && literal.getValue() instanceof String text
                    && SQL.matcher(text).matches();
        }

        private static boolean isConstant(ExpressionTree part) {
            return switch (part) {
                case LiteralTree _ -> true;
                case BinaryTree sum -> isConstant(sum.getLeftOperand()) && isConstant(sum.getRightOperand());
                case ParenthesizedTree inner -> isConstant(inner.getExpression());
                case IdentifierTree name -> CONSTANT.matcher(name.toString()).matches();
                case MemberSelectTree name -> CONSTANT.matcher(name.toString()).matches();
                default -> false;
            };
        }

        private boolean documented(TreePath path) {
            DocCommentTree doc = trees.getDocCommentTree(path);
            return doc != null && !doc.toString().isBlank();
        }

        private boolean inMain() {
            return file.path().contains("/src/main/");
        }

        private int lineOf(Tree tree) {
            return lineOf(trees.getSourcePositions().getStartPosition(unit, tree));
        }

        private int lineOf(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }

        private void add(Tree where, String what, String instead) {
            findings.add(new Finding(file.path(), lineOf(where), what, instead));
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final SourceFile file;

        Text(SourceFile file) {
            super(URI.create("string:///" + file.path().toLowerCase(Locale.ROOT)), JavaFileObject.Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text();
        }
    }
}
