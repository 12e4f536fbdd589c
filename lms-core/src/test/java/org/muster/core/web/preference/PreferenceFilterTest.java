package org.muster.core.web.preference;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.muster.core.web.Exchange;

class PreferenceFilterTest {

    private boolean shown;

    @Test
    void aChosenLanguageIsKeptForAYearAndLeadsBackToThePage() throws Exception {
        Exchange exchange = pass(Exchange.get("/privacy?lang=cy"));

        assertThat(exchange.kept("lang")).hasValueSatisfying(cookie -> {
            assertThat(cookie.getValue()).isEqualTo("cy");
            assertThat(cookie.getMaxAge()).isEqualTo(365 * 24 * 60 * 60);
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        });
        assertThat(exchange.redirect()).isEqualTo("/privacy");
        assertThat(shown).isFalse();
    }

    @Test
    void theRestOfTheAddressSurvives() throws Exception {
        Exchange exchange = pass(Exchange.get("/admin/people?q=a%20b&theme=dark&page=2"));

        assertThat(exchange.redirect()).isEqualTo("/admin/people?q=a%20b&page=2");
    }

    @Test
    void anUnknownChoiceIsNotKept() throws Exception {
        Exchange exchange = pass(Exchange.get("/?theme=pink"));

        assertThat(exchange.kept("theme")).isEmpty();
        assertThat(shown).isTrue();
    }

    @Test
    void aFormIsNeverTakenForAChoice() throws Exception {
        pass(Exchange.post("/register?lang=cy"));

        assertThat(shown).isTrue();
    }

    @Test
    void aChoiceNeverLeadsToAnotherHost() throws Exception {
        assertThat(pass(Exchange.get("//evil.example?lang=cy")).redirect()).isEqualTo("/evil.example");
        assertThat(pass(Exchange.get("/\\evil.example?lang=cy")).redirect()).isEqualTo("/evil.example");
    }

    private Exchange pass(Exchange exchange) throws ServletException, IOException {
        new PreferenceFilter().doFilter(exchange.request(), exchange.response(), (q, a) -> shown = true);
        return exchange;
    }
}
