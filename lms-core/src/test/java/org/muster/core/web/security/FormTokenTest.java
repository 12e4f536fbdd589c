package org.muster.core.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.muster.core.web.AnyPerson;
import org.muster.core.web.Exchange;
import org.muster.core.web.api.SignedInPerson;

class FormTokenTest {

    @Test
    void theFormOfTheRightPersonIsTaken() {
        assertThat(isRight(AnyPerson.withToken("mine"), form("/admin", "mine"))).isTrue();
    }

    @Test
    void theFormOfAnotherPersonIsRefused() {
        assertThat(isRight(AnyPerson.withToken("mine"), form("/admin", "theirs")))
                .isFalse();
        assertThat(isRight(AnyPerson.withToken("mine"), form("/admin", ""))).isFalse();
    }

    @Test
    void aFormWithoutATokenIsRefused() {
        assertThat(isRight(AnyPerson.withToken("mine"), Exchange.post("/admin")))
                .isFalse();
    }

    @Test
    void anEmptyTokenNeverFits() {
        assertThat(isRight(AnyPerson.withToken(""), form("/admin", ""))).isFalse();
    }

    @Test
    void whoeverOwesTheSecondStepNeedsAToken() {
        assertThat(isRight(AnyPerson.halfWayIn("mine"), Exchange.post("/login/second-step")))
                .isFalse();
    }

    @Test
    void nobodyNeedsAToken() {
        assertThat(isRight(AnyPerson.nobody(), Exchange.post("/register"))).isTrue();
    }

    @Test
    void signingInNeedsNoToken() {
        assertThat(isRight(AnyPerson.withToken("mine"), Exchange.post("/login")))
                .isTrue();
    }

    @Test
    void aRefusedFormIsForbiddenAndSaysWhy() throws IOException {
        Exchange exchange = Exchange.post("/admin");

        new FormToken().refuse(exchange.request(), exchange.response());

        assertThat(exchange.status()).isEqualTo(403);
        assertThat(exchange.request().getAttribute(FormToken.REFUSED)).isEqualTo(true);
    }

    private static Exchange form(String address, String token) {
        return Exchange.post(address).with(FormToken.FIELD, token);
    }

    private static boolean isRight(SignedInPerson person, Exchange exchange) {
        FormToken token = new FormToken();
        token.person = person;
        return token.isRight(exchange.request());
    }
}
