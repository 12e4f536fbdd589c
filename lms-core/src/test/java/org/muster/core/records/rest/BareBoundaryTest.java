package org.muster.core.records.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareBoundaryTest {

    @Test
    void aBoundaryThatNeedsMarksGetsThem() {
        assertThat(BareBoundary.quoted("multipart/mixed; boundary====1795380210===; charset=UTF-8"))
                .isEqualTo("multipart/mixed; boundary=\"===1795380210===\"; charset=UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/mixed; boundary=abc-123",
                "multipart/mixed; boundary=\"===1===\"",
                "multipart/form-data; boundary====1===",
                "application/json; charset=UTF-8"
            })
    void everyOtherTypeStaysAsItIs(String type) {
        assertThat(BareBoundary.quoted(type)).isEqualTo(type);
    }
}
