package org.muster.courses.publishing.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.courses.publishing.Courses.aCourse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.courses.publishing.Courses;

class AdvicesTest {

    private static final String FILM = "review.advice.film";

    @Test
    void aFilmThatIsOnlyPromisedIsAllThereIsToSayOfTheSmallCourse() {
        assertThat(rules(aCourse())).containsExactly(FILM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMG_2031.jpg", "photo", "A picture of", "screenshot 12", "Llun", "door.PNG"})
    void theTextOfAPictureSaysWhatIsOnIt(String alt) {
        assertThat(aCourse().with("/media/0/alt", "\"" + alt + "\""))
                .satisfies(course -> assertThat(found(course, "alternative")).containsExactly("p1: " + alt));
    }

    @Test
    void aTextThatDescribesIsGood() {
        assertThat(found(aCourse().with("/media/0/alt", "\"A picture of a locked door\""), "alternative"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"here", "Click here", "read more…", "this link", "https://gov.uk/act", "yma", "Cliciwch yma"})
    void theWordsOfALinkSayWhereItLeads(String words) {
        assertThat(found(linked("https://gov.uk/act", words), "link-words")).containsExactly("m1-l2: " + words);
    }

    @Test
    void aLinkThatSaysWhereItLeadsIsGood() {
        Courses course = linked("https://gov.uk/act", "Report something suspicious");
        assertThat(found(course, "link-words")).isEmpty();
        assertThat(found(course, "link-broken")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#part-two", "next.html", "../index.html"})
    void aLinkLeadsSomewhere(String href) {
        assertThat(found(linked(href, "The next part"), "link-broken")).containsExactly("m1-l2: The next part");
    }

    @Test
    void aLinkMayLeadToAPageOfTheInstallation() {
        assertThat(found(linked("/library/bomb-threats", "What to do on a bomb threat"), "link-broken"))
                .isEmpty();
    }

    @Test
    void aLessonReadsEasily() {
        String hard = "Notwithstanding organisational responsibilities, comprehensive preparatory considerations "
                + "necessitate interdepartmental collaboration throughout extraordinary circumstances. ";
        assertThat(found(written(hard.repeat(12)), "reading")).hasSize(1);
        String easy = "Look at the door. If it is open, shut it. Then tell the guard what you saw. ";
        assertThat(found(written(easy.repeat(12)), "reading")).isEmpty();
        assertThat(found(written(hard.repeat(12)).with("/language", "\"cy\""), "reading"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "door, 1",
        "open, 2",
        "table, 2",
        "moved, 1",
        "noted, 2",
        "houses, 2",
        "security, 4",
        "the, 1",
        "cases, 2"
    })
    void syllablesAreCountedByTheirVowels(String word, long syllables) {
        assertThat(ReadingAge.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void aQuestionExplains() {
        Courses course = aCourse()
                .with("/questions/2/options/0/feedback", "\"\"")
                .with("/questions/2/options/1/feedback", "\"\"");
        assertThat(found(course, "feedback")).containsExactly("q3: Which?");
    }

    @Test
    void theRightOptionDoesNotStandOut() {
        Courses course = aCourse();
        for (int place = 0; place < 5; place++) {
            course = course.with("/questions/" + place + "/options/0/text", "\"This one, because it is so\"");
        }
        assertThat(found(course, "longest")).containsExactly(": 5/6");
    }

    @Test
    void anotherAttemptAsksSomethingElse() {
        assertThat(found(aCourse().with("/assessment/draw", "6"), "same-questions"))
                .containsExactly(": 6");
        assertThat(found(aCourse().with("/assessment/draw", "6").with("/assessment/attempts", "1"), "same-questions"))
                .isEmpty();
    }

    @Test
    void theTitleIsInBothLanguages() {
        assertThat(found(aCourse().without("/title_cy"), "title")).containsExactly(": Fire");
    }

    @Test
    void aWarningIsKnownAgainWhileWhatItIsAboutIsTheSame() {
        Courses course = linked("https://gov.uk/act", "here");
        List<Warning> before = Advices.on(course.syllabus());
        assertThat(Advices.on(course.with("/title", "\"Fire drill\"").syllabus()))
                .isEqualTo(before);
        assertThat(Advices.on(linked("https://gov.uk/report", "here").syllabus()))
                .doesNotContainAnyElementsOf(before.stream()
                        .filter(warning -> warning.rule().endsWith("link-words"))
                        .toList());
    }

    private static Courses linked(String href, String words) {
        return written("See <a href='" + href + "'>" + words + "</a>");
    }

    private static Courses written(String text) {
        return aCourse().with("/modules/0/lessons/1/body", "\"<p>" + text + "</p>\"");
    }

    private static List<String> rules(Courses course) {
        return Advices.on(course.syllabus()).stream().map(Warning::rule).toList();
    }

    private static List<String> found(Courses course, String rule) {
        return Advices.on(course.syllabus()).stream()
                .filter(warning -> warning.rule().equals("review.advice." + rule))
                .map(warning -> warning.place() + ": " + warning.what())
                .toList();
    }
}
