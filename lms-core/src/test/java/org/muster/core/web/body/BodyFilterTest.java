package org.muster.core.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.web.Exchange;

class BodyFilterTest {

    private @Nullable ServletRequest passed;

    @Test
    void aRequestThatAsksForNothingPassesAsItIs() throws Exception {
        Exchange exchange = pass(Exchange.post("/login"));
        assertThat(passed).isNotNull().isNotInstanceOf(BoundedRequest.class);
        assertThat(exchange.status()).isEqualTo(200);
    }

    @Test
    void aRequestThatAsksForAnotherProtocolHasABodyThatEnds() throws Exception {
        pass(Exchange.post("/xapi/statements").saying("Upgrade", "h2c"));
        assertThat(passed).isInstanceOf(BoundedRequest.class);
    }

    @Test
    void whatNobodyReadOfItIsReadBeforeTheConnectionEnds() throws Exception {
        Exchange exchange =
                pass(Exchange.post("/xapi/statements").saying("Upgrade", "h2c").sending("[]"));
        assertThat(exchange.unread()).isZero();
    }

    @Test
    void theFieldsOfAFormAreLeftToTheServer() throws Exception {
        Exchange exchange = pass(Exchange.post("/login")
                .saying("Upgrade", "h2c")
                .saying("Content-Type", "application/x-www-form-urlencoded")
                .sending("email="));
        assertThat(exchange.unread()).isPositive();
    }

    @Test
    void withoutALengthItsBodyWouldNeverEnd() throws Exception {
        Exchange exchange =
                pass(Exchange.post("/xapi/statements").saying("Upgrade", "h2c").saying("Transfer-Encoding", "chunked"));
        assertThat(exchange.status()).isEqualTo(411);
        assertThat(passed).isNull();
    }

    private Exchange pass(Exchange exchange) throws ServletException, IOException {
        new BodyFilter().doFilter(exchange.request(), exchange.response(), (request, response) -> passed = request);
        return exchange;
    }
}
