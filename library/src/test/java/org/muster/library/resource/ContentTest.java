package org.muster.library.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.library.resource.Contents.aContent;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Refusal;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.AccessLevel;

class ContentTest {

    @Test
    void aDraftBeginsForRegisteredPeople() {
        Content begun = Content.begun(ResourceKind.GUIDE, "Doors", "cy");

        assertThat(begun.level()).isEqualTo(AccessLevel.REGISTERED);
        assertThat(begun.words()).isEqualTo(new Words("Doors", "", "", "", "cy"));
        assertThat(begun.evidence()).isNull();
    }

    @Test
    void onlyAStudyHasEvidence() {
        assertThat(Content.begun(ResourceKind.STUDY, "Doors", "en-GB").evidence())
                .isEqualTo(Evidence.none());
    }

    @Test
    void aTitleIsNeeded() {
        assertBroken(aContent().titled(" \t "), "library.rule.title");
    }

    @Test
    void nothingIsLongerThanItsLimit() {
        assertBroken(aContent().titled("x".repeat(201)), "library.rule.title-long");
        assertBroken(aContent().summed("x".repeat(501)), "library.rule.summary-long");
        assertBroken(aContent().leadingTo("x".repeat(1001)), "library.rule.link");
        assertBroken(aContent().keptBy("x".repeat(201)), "library.rule.line-long");
        assertBroken(aContent().saying("x".repeat(200_001)), "library.rule.body-long");
        assertBroken(aContent().finding("x".repeat(2001), "few"), "library.rule.evidence-long");
    }

    @Test
    void whatIsAsLongAsItsLimitIsKept() {
        Content kept = aContent().titled("x".repeat(200)).content().tidied();

        assertThat(kept.words().title()).hasSize(200);
    }

    @Test
    void marksThatTurnTheWritingRoundAreTakenOut() {
        Content kept = aContent().titled("Door\u202Es\u0007").content().tidied();

        assertThat(kept.words().title()).isEqualTo("Doors");
    }

    @Test
    void tagsAreSimpleWordsAndStandOnce() {
        Subject untidy = new Subject(
                List.of(" Response Levels ", "response-levels", "Drws ŷd!", "--"), List.of(), List.of(), "", List.of());

        assertThat(aContent().about(untidy).content().tidied().subject().topics())
                .containsExactly("response-levels", "drws-ŷd");
    }

    @Test
    void thereAreAtMostTwentyTags() {
        List<String> many = IntStream.range(0, 21).mapToObj(n -> "tag" + n).toList();

        assertBroken(aContent().about(new Subject(many, List.of(), List.of(), "", List.of())), "library.rule.tags");
    }

    @Test
    void aTagIsNoLongerThanFortyLetters() {
        List<String> tags = List.of("x".repeat(41));

        assertBroken(aContent().about(new Subject(List.of(), tags, List.of(), "", List.of())), "library.rule.tags");
    }

    @Test
    void whatBelongsToItIsAnAddressOfOurOwn() {
        List<String> sent = List.of(
                "/courses/doors",
                "https://elsewhere.example/x",
                "/courses/../admin",
                "javascript:x",
                "//evil.example/x",
                "/courses/doors");

        assertThat(aContent()
                        .about(new Subject(List.of(), List.of(), List.of(), "", sent))
                        .content()
                        .tidied()
                        .subject()
                        .related())
                .containsExactly("/courses/doors");
    }

    @Test
    void aLinkLeadsSafelyOrIsRefused() {
        assertBroken(aContent().leadingTo("javascript:alert(1)"), "library.rule.link-missing");
        assertBroken(aContent().leadingTo("http://plain.example/"), "library.rule.link-missing");
        assertBroken(aContent().leadingTo("https://a.example\"><script>"), "library.rule.link-missing");
        assertThat(aContent()
                        .leadingTo(" https://www.gov.uk/ACT ")
                        .content()
                        .tidied()
                        .words()
                        .link())
                .isEqualTo("https://www.gov.uk/ACT");
    }

    @Test
    void anUnknownLanguageIsEnglish() {
        assertThat(aContent().in("xx\"><script>").content().tidied().words().language())
                .isEqualTo("en-GB");
        assertThat(aContent().in("cy").content().tidied().words().language()).isEqualTo("cy");
    }

    @Test
    void allThatItSaysIsSearched() {
        String searched = aContent()
                .saying("<h2>Hinges</h2><p>Oil</p>")
                .finding("Squeaks fell", "few doors")
                .content()
                .searched();

        assertThat(searched)
                .contains("Hinges", "Oil", "Squeaks fell", "few doors", "Staff", "doors")
                .doesNotContain("<");
    }

    @Test
    void starsStayBetweenOneAndFive() {
        Evidence wild = new Evidence("", "", "", "", "", "", "", new Evidence.Rating(99, ""));

        assertThat(wild.tidied().rating().stars()).isEqualTo(5);
    }

    private static void assertBroken(Contents contents, String key) {
        assertThatThrownBy(() -> contents.content().tidied())
                .isInstanceOf(RuleBroken.class)
                .extracting(refusal -> ((Refusal) refusal).key())
                .isEqualTo(key);
    }
}
