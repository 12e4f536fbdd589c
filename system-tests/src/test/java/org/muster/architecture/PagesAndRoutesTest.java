package org.muster.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;

/** A page without a route cannot be reached; a route without a page leads nowhere. */
class PagesAndRoutesTest {

    private static final String PAGES = "/META-INF/resources/pages/";

    /** The error page answers for all addresses and has none. */
    private static final Set<String> WITHOUT_A_ROUTE = Set.of("web/error");

    @Test
    void everyPageHasARoute() {
        Set<String> lost = new TreeSet<>(pages());
        lost.removeAll(views());
        lost.removeAll(WITHOUT_A_ROUTE);
        assertThat(lost).isEmpty();
    }

    @Test
    void everyRouteHasItsPage() {
        assertThat(pages()).containsAll(views());
    }

    @Test
    void noTwoRoutesHaveTheSameAddress() {
        assertThat(routes().map(route -> route.path().replaceAll("\\{[^}]*}", "{}")))
                .doesNotHaveDuplicates();
    }

    private static Set<String> pages() {
        return Product.xhtmlFiles()
                .map(SourceFile::place)
                .filter(place -> place.contains(PAGES))
                .map(place -> place.replaceFirst(".*" + PAGES, "").replaceFirst("\\.xhtml$", ""))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> views() {
        return routes().filter(Route::isPage).map(Route::view).collect(toCollection(TreeSet::new));
    }

    private static Stream<Route> routes() {
        List<JavaClass> modules = Product.classes().stream()
                .filter(type -> type.isAssignableTo(Routes.class) && !type.isInterface())
                .toList();
        assertThat(modules).isNotEmpty();
        return modules.stream().flatMap(type -> made(type).routes().stream());
    }

    private static Routes made(JavaClass type) {
        try {
            Constructor<?> constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Routes) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
