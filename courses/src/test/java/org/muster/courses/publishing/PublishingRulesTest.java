package org.muster.courses.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.courses.publishing.Courses.aCourse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.publishing.rule.Finding;

class PublishingRulesTest {

    @Test
    void aWholeCourseMayBePublished() {
        assertThat(aCourse().proof().findings()).isEmpty();
    }

    @Test
    void aCourseHasATitle() {
        broken(aCourse().with("/title", "\" \""), "title", "fire");
    }

    @Test
    void aModuleHasALesson() {
        broken(aCourse().with("/modules/1/lessons", "[]"), "empty-module", "m2");
    }

    @Test
    void aLessonSaysItsMinutes() {
        broken(aCourse().without("/modules/0/lessons/1/minutes"), "minutes", "m1-l2");
    }

    @Test
    void aLessonSaysSomething() {
        broken(aCourse().with("/modules/0/lessons/1/body", "\"\""), "empty-lesson", "m1-l2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div data-block='callout' data-kind='info'><p> </p></div>",
                "<table><thead><tr><th scope='col'></th></tr></thead><tbody><tr><td>A</td></tr></tbody></table>",
                "<div data-block='steps'><ol><li><p>A</p></li><li><p></p></li></ol></div>",
                "<div data-block='steps'><p>A</p></div>",
                "<div data-block='accordion'></div>",
                "<div data-block='accordion'><div data-item='accordion'><h4></h4><p>Text</p></div></div>",
                "<div data-block='accordion'><div data-item='accordion'><h4>Title</h4><p><br></p></div></div>",
                "<div data-block='cards'><div data-item='card'><h4>Front</h4></div></div>",
                "<div data-block='cards'><div data-item='card'><p>Back</p></div></div>",
                "<div data-block='checklist' data-id='t'></div>",
                "<div data-block='checklist' data-id='t'><ul><li>A</li><li><p></p></li></ul></div>"
            })
    void noPartOfABlockIsEmpty(String block) {
        broken(aCourse().with("/modules/0/lessons/1/body", "\"" + block + "\""), "empty-part", "m1-l2");
    }

    @Test
    void aBlockThatIsFilledInMayBePublished() {
        String blocks = "<div data-block='callout' data-kind='info'><p>A</p></div>"
                + "<div data-block='steps'><ol><li><p>A</p></li></ol></div>"
                + "<div data-block='accordion'><div data-item='accordion'><h4>A</h4><p>B</p></div></div>"
                + "<div data-block='cards'><div data-item='card'><h4>A</h4><img src='media/a.svg' alt='A door'></div></div>";
        assertThat(aCourse()
                        .with("/modules/0/lessons/1/body", "\"" + blocks + "\"")
                        .proof()
                        .findings())
                .isEmpty();
    }

    @Test
    void aPictureHasAText() {
        broken(aCourse().with("/media/0/alt", "\"\""), "alternative-text", "p1");
    }

    @Test
    void aPictureWithATextIsNoDecoration() {
        broken(aCourse().with("/media/0/decorative", "true"), "alternative-text", "p1");
    }

    @Test
    void aFilmHasATranscript() {
        broken(aCourse().with("/videos/0/transcript", "\"\""), "transcript", "film");
    }

    @Test
    void idsAreUnique() {
        broken(aCourse().with("/questions/1/id", "\"q1\""), "unique", "q1");
        broken(aCourse().with("/scenarios/0/id", "\"m1\""), "unique", "m1");
    }

    @Test
    void idsAreSimpleWords() {
        broken(aCourse().with("/questions/0/id", "\"Q 1/../x\""), "ids", "Q 1/../x");
        broken(aCourse().with("/slug", "\"\""), "ids", "");
    }

    @Test
    void everyQuestionCanBeAnswered() {
        broken(aCourse().with("/questions/0/options/0/correct", "false"), "answerable", "q1");
        broken(aCourse().with("/questions/0/points", "0"), "answerable", "q1");
        broken(aCourse().with("/modules/0/lessons/0/knowledge_checks/0/stem", "\"\""), "answerable", "k1");
    }

    @Test
    void aLessonNamesWhatIsThere() {
        broken(aCourse().without("/videos/0"), "place", "m1-l1");
        broken(aCourse().without("/scenarios/0"), "place", "m2-l1");
    }

    @Test
    void everyCheckStandsInItsLesson() {
        broken(aCourse().with("/modules/0/lessons/0/body", "\"<p>Nothing</p>\""), "placed-once", "k1");
    }

    @Test
    void aScenarioReachesAnEnding() {
        broken(aCourse().with("/scenarios/0/nodes/0/choices/0/next", "\"a\""), "scenario", "smoke");
        broken(aCourse().with("/scenarios/0/nodes/0/choices/1/next", "\"nowhere\""), "scenario", "smoke");
    }

    @Test
    void thePassMarkIsAPercentage() {
        broken(aCourse().with("/assessment/pass_mark_percent", "0"), "pass-mark", "0");
        broken(aCourse().with("/assessment/pass_mark_percent", "101"), "pass-mark", "101");
    }

    @Test
    void thereIsAtLeastOneAttempt() {
        broken(aCourse().with("/assessment/attempts", "0"), "attempts", "0");
        broken(aCourse().with("/assessment/webinars", "10"), "webinars", "10");
    }

    @Test
    void theBankHoldsTheDraw() {
        broken(aCourse().without("/assessment/draw_per_module").with("/assessment/draw", "7"), "bank", "7");
        broken(aCourse().without("/assessment/draw_per_module").with("/assessment/draw", "0"), "bank", "0");
    }

    @Test
    void everyModulesBankHoldsItsPartOfTheDraw() {
        broken(aCourse().with("/assessment/draw_per_module", "{\"m1\": 0, \"m2\": 3}"), "bank", "m2");
    }

    @Test
    void thePartsOfTheDrawAddUp() {
        broken(aCourse().with("/assessment/draw", "2"), "bank", "2");
    }

    @Test
    void thereAreEnoughOfATagEvenIfOthersTakeTheirsFromThem() {
        assertThat(tagged("{\"exit\": 2}").proof().findings()).isEmpty();
        broken(tagged("{\"exit\": 3}"), "bank", "exit");
        broken(tagged("{\"exit\": 2, \"stairs\": 1}"), "bank", "exit");
        broken(tagged("{\"exit\": 2, \"lift\": 2}"), "bank", "3");
        broken(tagged("{\"exit\": 2, \"lift\": 2}"), "bank", "lift");
    }

    private static Courses tagged(String drawn) {
        return aCourse()
                .without("/assessment/draw_per_module")
                .with("/questions/0/tags", "[\"Exit\"]")
                .with("/questions/1/tags", "[\"exit\", \"stairs\"]")
                .with("/assessment/draw_per_tag", drawn);
    }

    @Test
    void everyFileIsThere() {
        broken(aCourse().withoutFile("media/a.svg"), "file-missing", "media/a.svg");
    }

    @Test
    void filesAreOfKnownKinds() {
        broken(aCourse().withFile("media/x.html"), "file-type", "media/x.html");
        broken(aCourse().withFile("svg"), "file-type", "svg");
    }

    @Test
    void aQuestionOfAnUnknownKindIsRefused() {
        refused(aCourse().with("/questions/0/type", "\"essay\""), "courses.publish.question-type");
    }

    @Test
    void aDocumentWithoutItsPartsIsRefused() {
        refused(aCourse().without("/slug"), "courses.publish.document");
        refused(aCourse().without("/assessment"), "courses.publish.document");
        refused(aCourse().with("/modules", "{}"), "courses.publish.document");
        refused(aCourse().with("/questions/0/options/0/correct", "\"yes\""), "courses.publish.document");
    }

    private static void broken(Courses course, String rule, String place) {
        assertThat(course.proof().findings()).contains(new Finding("courses.publish." + rule, place));
    }

    private static void refused(Courses course, String key) {
        assertThatThrownBy(course::proof)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }
}
