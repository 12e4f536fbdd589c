package org.muster.core.records.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @Test
    void aKeyAndItsSecretAreParted() {
        assertThat(Credentials.of("Basic " + base64("payroll:a:b"))).contains(new Credentials("payroll", "a:b"));
        assertThat(Credentials.of("basic " + base64("payroll:"))).contains(new Credentials("payroll", ""));
    }

    @Test
    void aBearerIsALaunchAsTheKeyOfLaunchesIs() {
        Credentials bearer = Credentials.of("Bearer token").orElseThrow();
        assertThat(bearer.areOfALaunch()).isTrue();
        assertThat(Credentials.of("Basic " + base64("launch:token"))).contains(bearer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic %%%", "Basic cGF5cm9sbA==", "Digest username=x"})
    void anythingElseShowsNothing(String authorization) {
        assertThat(Credentials.of(authorization)).isEmpty();
    }

    @Test
    void theSecretIsNotWrittenAnywhere() {
        assertThat(new Credentials("payroll", "hidden")).asString().doesNotContain("hidden");
        assertThat(new NewKey("Payroll", "payroll", "hidden")).asString().doesNotContain("hidden");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
