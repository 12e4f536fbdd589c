package org.muster.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What counts as a use case, what as asking, and that the list of exceptions holds nothing in vain. */
class UseCasesTest {

    private static final JavaClasses SHOP =
            new ClassFileImporter().importPackages("org.muster.architecture.fixtures.acts");

    @Test
    void aUseCaseBeginsATransactionOrReadsForAPage() {
        assertThat(useCases(SHOP).map(UseCasesTest::name))
                .containsExactlyInAnyOrder("CloseShop.close", "OpenShop.open", "BreakIn.enter", "Till.content");
    }

    @Test
    void whatItCallsMayAskForIt() {
        assertThat(asking(SHOP)).containsExactly("OpenShop.open");
    }

    @Test
    void theProductHasManyUseCasesThatAsk() {
        assertThat(asking(Product.classes()))
                .contains("GrantRole.grant", "SubmitAttempt.submit", "MatrixQuery.matrix", "OpenCertificate.open");
    }

    @Test
    void everyExceptionIsAUseCaseThatAsksNobody() {
        Set<JavaClass> silent = useCases(Product.classes())
                .filter(verb -> !UseCases.asks(verb))
                .map(JavaMethod::getOwner)
                .collect(Collectors.toSet());
        List<String> named =
                AskedNobody.BECAUSE.values().stream().flatMap(Set::stream).toList();
        assertThat(silent.stream().map(JavaClass::getSimpleName)).containsExactlyInAnyOrderElementsOf(named);
    }

    private static List<String> asking(JavaClasses classes) {
        return useCases(classes).filter(UseCases::asks).map(UseCasesTest::name).toList();
    }

    private static Stream<JavaMethod> useCases(JavaClasses classes) {
        return classes.stream().flatMap(type -> type.getMethods().stream()).filter(UseCases.ARE);
    }

    private static String name(JavaMethod verb) {
        return verb.getOwner().getSimpleName() + "." + verb.getName();
    }
}
