package org.muster.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class UnknownAddressJourney {

    @ParameterizedTest
    @MethodSource("org.muster.browser.Look#all")
    void anUnknownAddressLeadsToAFriendlyPageAndOn(Look look, Visitors visitors) {
        Visit visit = visitors.come(look);
        assertThat(visit.open("/no/such/place")).isEqualTo(404);
        visit.looksRight("not-found");

        visit.page().locator("main a[href='/']").click();
        assertThat(visit.path()).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/pages/web/front.xhtml", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/metrics", "/openapi"})
    void whatIsBehindThePagesCannotBeOpened(String address, Visitors visitors) {
        assertThat(visitors.come(Look.DESKTOP).open(address)).isEqualTo(404);
    }
}
