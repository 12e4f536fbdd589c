package org.muster.core.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
}
