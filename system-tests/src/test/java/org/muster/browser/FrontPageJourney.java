package org.muster.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@InBrowser
class FrontPageJourney {

    static Stream<Arguments> looksAndLanguages() {
        return Look.all().flatMap(look -> Stream.of(Arguments.of(look, "en-GB"), Arguments.of(look, "cy")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("looksAndLanguages")
    void anyoneSeesTheFrontPageInTheirLanguage(Look look, String language, Visitors visitors) {
        Visit visit = visitors.come(look, language);

        assertThat(visit.open("/")).isEqualTo(200);
        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(visit.heading().count()).isEqualTo(1);
        visit.looksRight("front-" + language);
    }

    @Test
    void aVisitorChangesTheLanguageAndItStays(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.open("/");

        visit.page().locator("header a[hreflang=cy]:visible").click();
        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("cy");
        visit.open("/login");
        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("cy");
    }

    @Test
    void aVisitorOfPublicPagesGetsNoCookie(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        visit.open("/");
        visit.open("/login");
        assertThat(visit.page().context().cookies()).isEmpty();
    }
}
