package org.muster.core.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.muster.core.web.AnyPerson;
import org.muster.core.web.Exchange;

class VisitorTest {

    private final Exchange exchange = Exchange.get("/login/second-step");

    @Test
    void whoeverOwesTheSecondStepIsNotSignedInButSendsFormsOfTheirOwn() {
        Visitor visitor = visitor(AnyPerson.halfWayIn("mine"));
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(visitor.getFormToken()).isEqualTo("mine");
    }

    @Test
    void thePageOfAnAccidentAsksNobody() {
        exchange.request().setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        Visitor visitor = visitor(AnyPerson.withToken("mine"));
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(visitor.getFormToken()).isEmpty();
    }

    private Visitor visitor(AnyPerson person) {
        Visitor visitor = new Visitor();
        visitor.person = person;
        visitor.request = exchange.request();
        return visitor;
    }
}
