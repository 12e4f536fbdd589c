package org.muster.courses.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.courses.publishing.Proof;
import org.muster.courses.syllabus.Block;
import org.muster.courses.syllabus.Block.Prose;
import org.muster.courses.syllabus.Syllabus;
import org.muster.courses.syllabus.SyllabusReader;

class DemoCourseTest {

    static Stream<Proof> proofs() {
        return DemoCourse.all().stream()
                .flatMap(course ->
                        course.releases().stream().map(release -> Proof.of(course.document(release.number()))));
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void everyCourseMayBePublished(Proof proof) {
        assertThat(proof.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void whatIsKeptReadsAsWhatWasChecked(Proof proof) {
        assertThat(SyllabusReader.read(proof.document())).isEqualTo(proof.syllabus());
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void everyPictureLeadsToAFileOfTheCourse(Proof proof) {
        assertThat(prose(proof.syllabus()).filter(html -> html.contains("<img")))
                .allMatch(html -> html.contains("src=\"/courses/files/"));
    }

    @Test
    void awarenessHasSevenModulesAndABankOfSixty() {
        Syllabus awareness = syllabus("act-awareness", "1.0");
        assertThat(awareness.modules()).hasSize(7);
        assertThat(awareness.lessonCount()).isEqualTo(20);
        assertThat(awareness.bank()).hasSize(60);
        assertThat(awareness.lessonMinutes()).isEqualTo(45);
        assertThat(awareness.minutes()).isEqualTo(60);
        assertThat(awareness.assessment().pointsToPass(15)).isEqualTo(12);
        assertThat(awareness.cover().titleIn("cy")).isEqualTo("Ymwybyddiaeth ACT");
    }

    @Test
    void everyKindOfBlockIsThere() {
        List<String> kinds = syllabus("act-awareness", "1.0")
                .lessons()
                .flatMap(lesson -> lesson.blocks().stream())
                .map(Block::kind)
                .distinct()
                .toList();
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "prose", "callout", "steps", "accordion", "checklist", "check", "scenario", "video");
    }

    @Test
    void securityBuildsOnAwareness() {
        assertThat(syllabus("act-security", "1.0").prerequisites()).containsExactly("act-awareness");
    }

    private static Syllabus syllabus(String slug, String number) {
        return proofs().map(Proof::syllabus)
                .filter(each -> each.cover().slug().equals(slug)
                        && each.cover().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> prose(Syllabus syllabus) {
        return syllabus.lessons()
                .flatMap(lesson -> lesson.blocks(Prose.class).stream())
                .map(Prose::html);
    }
}
