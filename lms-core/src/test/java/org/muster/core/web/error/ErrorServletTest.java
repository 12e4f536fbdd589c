package org.muster.core.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.web.Exchange;

class ErrorServletTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/awards", "/xapi/statements", "/operator/verify-audit"})
    void programsGetProblemDetails(String path) {
        assertThat(ErrorServlet.isForPrograms(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/apiary", "/courses/api/x"})
    void peopleGetAPage(String path) {
        assertThat(ErrorServlet.isForPrograms(path)).isFalse();
    }

    @Test
    void programsGetProblemDetailsEvenWhenTheDatabaseIsGone() throws IOException {
        Exchange exchange = failing("/xapi/statements");
        assertThat(exchange.status()).isEqualTo(503);
        assertThat(exchange.type()).isEqualTo("application/problem+json");
        assertThat(exchange.body()).startsWith("{").contains("\"type\":\"about:blank\"", "\"status\":503");
    }

    @Test
    void peopleGetAWordEvenWhenTheDatabaseIsGone() throws IOException {
        Exchange exchange = failing("/courses");
        assertThat(exchange.status()).isEqualTo(503);
        assertThat(exchange.type()).isEqualTo("text/plain");
        assertThat(exchange.body()).contains("Try again in a minute");
    }

    @Test
    void nobodyFindsTheErrorPageWithoutAnError() throws IOException {
        Exchange exchange = Exchange.get("/error");
        new ErrorServlet().service(exchange.request(), exchange.response());
        assertThat(exchange.status()).isEqualTo(404);
    }

    /** Whoever is asked for the error asks the database for the reader's clock. */
    private static Exchange failing(String path) throws IOException {
        ErrorServlet servlet = new ErrorServlet();
        servlet.error = new ErrorBacking() {
            @Override
            public int getStatus() {
                throw new IllegalStateException("no database");
            }
        };
        Exchange exchange = Exchange.get("/error");
        exchange.request().setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        exchange.request().setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 404);
        servlet.service(exchange.request(), exchange.response());
        return exchange;
    }
}
