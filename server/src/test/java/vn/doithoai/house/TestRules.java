package vn.doithoai.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A test that nobody runs is worse than none: it reads like a promise.
final class TestRules {
    private static final Set<String> MARKS = Set.of(
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.api.TestFactory",
            "org.junit.jupiter.api.RepeatedTest",
            "org.junit.jupiter.params.ParameterizedTest",
            "net.jqwik.api.Property",
            "net.jqwik.api.Example");

    /// The names that surefire (before the jar) and failsafe (`IT`, with the jar) look for; see pom.xml.
    private static final Pattern RUN = Pattern.compile(".*(Test|IT|Properties)");

    private TestRules() {}

    static List<Finding> check(JavaClasses classes) {
        List<Finding> findings = new ArrayList<>();
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith("org.junit.jupiter.api.Disabled")) findings.add(disabled(type, 1));
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith("org.junit.jupiter.api.Disabled")) {
                    findings.add(disabled(type, method.getSourceCodeLocation().getLineNumber()));
                }
            }
            boolean hasTests =
                    type.getMethods().stream().anyMatch(method -> MARKS.stream().anyMatch(method::isAnnotatedWith));
            boolean isRun = RUN.matcher(outermost(type).getSimpleName()).matches();
            if (hasTests && !isRun && !type.getModifiers().contains(JavaModifier.ABSTRACT) && !type.isInterface()) {
                findings.add(new Finding(
                        ApiBans.fileOf(type),
                        1,
                        "a test class called " + outermost(type).getSimpleName() + " is banned (it would never run)",
                        "use …Test, …Properties, or …IT when it needs the jar"));
            }
        }
        return findings;
    }

    private static Finding disabled(JavaClass type, int line) {
        return new Finding(ApiBans.fileOf(type), line, "@Disabled is banned", "mend the test or delete it");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(TestRules::outermost).orElse(type);
    }
}
