package org.muster.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What everybody reads at once stands on files alone: not on the database, a session, a sign-in or a page of Faces. */
class PublicPagesTest {

    private static final Set<String> OFF_LIMITS = Set.of(
            "java.sql",
            "javax.sql",
            "jakarta.persistence",
            "jakarta.transaction",
            "jakarta.faces",
            "org.muster.core.people");

    @Test
    void theyAreServedWithoutTheDatabase() {
        assertThat(strangersBehind("org.muster.alerts.web.PublicFilter")).isEmpty();
    }

    @Test
    void thatWouldBeNoticed() {
        assertThat(strangersBehind("org.muster.alerts.publication.Board")).contains("javax.sql.DataSource");
    }

    private static Set<String> strangersBehind(String name) {
        return Product.classes().get(name).getTransitiveDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .filter(PublicPagesTest::isOffLimits)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    private static boolean isOffLimits(JavaClass type) {
        return OFF_LIMITS.stream().anyMatch(type.getPackageName()::startsWith);
    }
}
