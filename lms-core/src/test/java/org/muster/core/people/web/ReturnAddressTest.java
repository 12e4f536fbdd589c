package org.muster.core.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/courses", "/courses/act-awareness?from=mail&x=%20", "/employer/people#row-7"})
    void aPathOfOursIsFollowed(String path) {
        assertThat(ReturnAddress.of(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/courses\\..\\evil",
                "javascript:alert(1)",
                "courses",
                "/courses\r\nSet-Cookie: x=y",
                "/\t/evil.example",
                " //evil.example"
            })
    void whateverLeadsElsewhereLeadsHome(String path) {
        assertThat(ReturnAddress.of(path).path()).isEqualTo("/dashboard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?next=/login", "/logout"})
    void signingInDoesNotEndAtADoor(String path) {
        assertThat(ReturnAddress.of(path).path()).isEqualTo("/dashboard");
    }

    @Test
    void theWishIsHandedOn() {
        assertThat(ReturnAddress.of("/learn/7?page=2").askedAt("/login/second-step"))
                .isEqualTo("/login/second-step?next=%2Flearn%2F7%3Fpage%3D2");
        assertThat(ReturnAddress.of(null).askedAt("/login/second-step")).isEqualTo("/login/second-step");
    }
}
