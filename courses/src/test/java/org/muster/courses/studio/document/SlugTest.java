package org.muster.courses.studio.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.courses.publishing.Courses;
import org.muster.courses.syllabus.Syllabus;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Doors that close,doors-that-close",
        "Ymwybyddiaeth o’r drŵs,ymwybyddiaeth-or-drws",
        "!!!,course",
        "--a--b--,a-b"
    })
    void aTitleProposesSimpleWords(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(new Slug(slug));
    }

    @Test
    void aSlugIsNeverLongerThanItsAddress() {
        Slug slug = Slug.of("a ".repeat(200)).numbered(1000);

        assertThat(slug.text().length()).isLessThanOrEqualTo(60);
        assertThat(slug.isSimple()).isTrue();
        assertThat(new Slug("../etc").isSimple()).isFalse();
        assertThat(new Slug("").isSimple()).isFalse();
    }

    @Test
    void theNextVersionIsOneStepOn() {
        assertThat(VersionNumbers.after(List.of())).isEqualTo("1.0");
        assertThat(VersionNumbers.after(List.of("1.9", "0.9"))).isEqualTo("1.10");
        assertThat(VersionNumbers.after(List.of("spring"))).isEqualTo("1.0");
    }

    @Test
    void aWalkLeadsOnlyWhereItIsOffered() {
        Syllabus syllabus = Courses.aCourse().syllabus();

        assertThat(start(Walk.on(syllabus, "smoke", "a", "out"))).isEqualTo("b");
        assertThat(start(Walk.on(syllabus, "smoke", "a", "fly"))).isEqualTo("a");
        assertThat(start(Walk.on(syllabus, "smoke", "nowhere", "out"))).isEqualTo("a");
        assertThat(start(Walk.on(syllabus, "fog", "a", "out"))).isEqualTo("a");
    }

    private static String start(Syllabus syllabus) {
        return syllabus.scenario("smoke").orElseThrow().start();
    }
}
