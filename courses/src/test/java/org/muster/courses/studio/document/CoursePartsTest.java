package org.muster.courses.studio.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.courses.demo.DemoCourse;
import org.muster.courses.publishing.CourseDocument;
import org.muster.courses.publishing.Courses;
import org.muster.courses.publishing.Proof;

class CoursePartsTest {

    private final JsonObject document = Courses.aCourse().document().json();

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void theCoursesOfTheDemonstrationComeTogetherAsTheyWere(int place) {
        JsonObject course = DemoCourse.all().get(place).document("1.0").json();

        assertThat(CourseParts.of(course).document()).isEqualTo(course);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whatWasPublishedIsHandedInAgain(int place) {
        CourseDocument course = DemoCourse.all().get(place).document("1.0");
        JsonObject published = JsonEdit.read(Proof.of(course).document());
        HandedIn handedIn = new HandedIn(published);

        assertThat(handedIn.addresses().keySet()).isEqualTo(course.files().keySet());
        assertThat(handedIn.document().toString()).doesNotContain("/courses/files/");
        Proof again = Proof.of(handedIn.document(), handedIn.addresses());
        assertThat(JsonEdit.read(again.document())).isEqualTo(published);
        assertThat(again.findings()).isEmpty();
    }

    @Test
    void piecesKnowWhatTheyBelongTo() {
        CourseParts parts = CourseParts.of(document);

        assertThat(names(parts.in(PartKind.MODULE, ""))).containsExactly("m1", "m2");
        assertThat(names(parts.in(PartKind.LESSON, "m1"))).containsExactly("m1-l1", "m1-l2");
        assertThat(names(parts.in(PartKind.CHECK, "m1-l1"))).containsExactly("k1");
        assertThat(parts.in(PartKind.QUESTION, "")).hasSize(6);
    }

    @Test
    void aPieceHoldsNoOtherPiece() {
        assertThat(CourseParts.of(document).pieces())
                .allSatisfy(piece -> assertThat(PartKind.values())
                        .filteredOn(kind -> piece.content().containsKey(kind.list()))
                        .allMatch(kind ->
                                piece.content().getJsonArray(kind.list()).isEmpty()))
                .extracting(Piece::title)
                .contains("One", "First", "Which?");
    }

    @Test
    void theOrderOfPlacesIsTheOrderOfTheDocument() {
        CourseParts parts = CourseParts.of(document);
        List<Piece> turned = parts.pieces().stream()
                .map(piece -> new Piece(piece.kind(), piece.name(), piece.parent(), -piece.place(), piece.content()))
                .toList();

        JsonObject other = new CourseParts(parts.rest(), turned).document();

        assertThat(other.getJsonArray("modules").getJsonObject(0).getString("id"))
                .isEqualTo("m2");
        assertThat(other.getJsonArray("questions").getJsonObject(0).getString("id"))
                .isEqualTo("q6");
    }

    @Test
    void whatBelongsToNothingThatIsThereIsLeftOut() {
        CourseParts parts = CourseParts.of(document);
        List<Piece> rest = parts.pieces().stream()
                .filter(piece -> !piece.name().equals("m1"))
                .toList();

        assertThat(new CourseParts(parts.rest(), rest).document().toString()).doesNotContain("m1-l1\"");
    }

    @Test
    void anEmptyCourseCanBeReadAndSaysWhatItLacks() {
        JsonObject empty = EmptyCourse.of(Slug.of("Doors"), "Doors", "", "cy");

        Checked checked = Checked.of(empty, Map.of());

        assertThat(checked.syllabus()).isPresent();
        assertThat(checked.findings())
                .extracting(finding -> finding.rule())
                .containsExactly("courses.publish.empty-module", "courses.publish.bank");
    }

    @Test
    void aDocumentThatCannotBeReadSaysWhy() {
        JsonObject odd = Courses.aCourse()
                .with("/questions/0/type", "\"essay\"")
                .document()
                .json();

        Checked checked = Checked.of(odd, Map.of());

        assertThat(checked.syllabus()).isEmpty();
        assertThat(checked.findings())
                .extracting(finding -> finding.rule() + " " + finding.place())
                .containsExactly("courses.publish.question-type q1");
    }

    private static List<String> names(List<Piece> pieces) {
        return pieces.stream().map(Piece::name).toList();
    }
}
