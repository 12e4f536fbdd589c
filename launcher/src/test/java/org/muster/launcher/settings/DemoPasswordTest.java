package org.muster.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;

class DemoPasswordTest {

    @RepeatedTest(5)
    void itIsFiveWordsAPersonCanReadAloud() {
        assertThat(DemoPassword.next()).matches("([bdfghjklmnprstvwz][aeiou]){2}(-([bdfghjklmnprstvwz][aeiou]){2}){4}");
    }

    @RepeatedTest(5)
    void itIsNeverTheSame() {
        assertThat(DemoPassword.next()).isNotEqualTo(DemoPassword.next());
    }
}
