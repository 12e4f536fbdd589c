package org.muster.forums.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.Ids;

class PicturesTest {

    @Test
    void anAddressOfOursFits() {
        assertThat("/forums/pictures/" + Ids.next()).matches(Pictures.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/forums/pictures/01998c4b-7e21-7cc3-98a1-6b1d2f3e4a5b",
                "//elsewhere.example/01998c4b-7e21-7cc3-98a1-6b1d2f3e4a5b",
                "/forums/pictures/01998c4b-7e21-7cc3-98a1-6b1d2f3e4a5b/../../logout",
                "/forums/pictures/01998c4b-7e21-7cc3-98a1-6b1d2f3e4a5b?x=1",
                "data:image/svg+xml,<svg/>"
            })
    void nothingElseDoes(String address) {
        assertThat(address).doesNotMatch(Pictures.ADDRESS);
    }
}
