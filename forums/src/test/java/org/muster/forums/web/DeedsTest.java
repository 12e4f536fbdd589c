package org.muster.forums.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeedsTest {

    @Test
    void aMistakeStandsAtItsField() {
        assertThat(Deeds.fieldOf("forums.title.long")).isEqualTo("title");
        assertThat(Deeds.fieldOf("forums.body.empty")).isEqualTo("body");
        assertThat(Deeds.fieldOf("forums.reason.empty")).isEqualTo("reason");
    }

    @Test
    void whatIsAboutNoFieldStandsOnTop() {
        assertThat(Deeds.fieldOf("forums.pace")).isEmpty();
        assertThat(Deeds.fieldOf("web.richtext.long")).isEmpty();
    }
}
