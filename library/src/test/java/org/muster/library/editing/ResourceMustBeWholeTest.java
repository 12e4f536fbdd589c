package org.muster.library.editing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.library.resource.Contents.TODAY;
import static org.muster.library.resource.Contents.aContent;

import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Refusal;
import org.muster.core.kernel.RuleBroken;
import org.muster.library.resource.Contents;
import org.muster.library.resource.ResourceKind;

class ResourceMustBeWholeTest {

    @Test
    void aWholeGuideMayBePublished() {
        assertFine(ResourceKind.GUIDE, aContent());
    }

    @Test
    void everythingSaysWhatItIsAndWhoAnswersForIt() {
        assertBroken(ResourceKind.GUIDE, aContent().summed(""), "library.rule.summary");
        assertBroken(ResourceKind.GUIDE, aContent().keptBy(""), "library.rule.owner");
    }

    @Test
    void everythingIsLookedAtAgainOnADayToCome() {
        assertBroken(ResourceKind.GUIDE, aContent().reviewedOn(null), "library.rule.review");
        assertBroken(ResourceKind.GUIDE, aContent().reviewedOn(TODAY), "library.rule.review");
        assertFine(ResourceKind.GUIDE, aContent().reviewedOn(TODAY.plusDays(1)));
    }

    @Test
    void aGuideHasATextOrAFile() {
        assertBroken(ResourceKind.GUIDE, aContent().saying("<p> </p>"), "library.rule.body");
        assertFine(ResourceKind.GUIDE, aContent().saying("").withFile());
    }

    @Test
    void aFileHasItsFile() {
        assertBroken(ResourceKind.FILE, aContent(), "library.rule.file");
        assertFine(ResourceKind.FILE, aContent().saying("").withFile());
    }

    @Test
    void aLinkLeadsSomewhereSafely() {
        assertBroken(ResourceKind.LINK, aContent(), "library.rule.link-missing");
        assertBroken(ResourceKind.LINK, aContent().leadingTo("http://plain.example/"), "library.rule.link-missing");
        assertBroken(ResourceKind.LINK, aContent().leadingTo("javascript:alert(1)"), "library.rule.link-missing");
        assertBroken(ResourceKind.LINK, aContent().leadingTo("https:///x"), "library.rule.link-missing");
        assertFine(ResourceKind.LINK, aContent().leadingTo("https://www.gov.uk/ACT"));
    }

    @Test
    void aStudySaysWhatItFoundAndHowFarItCanBeTrusted() {
        assertBroken(ResourceKind.STUDY, aContent(), "library.rule.evidence");
        assertBroken(ResourceKind.STUDY, aContent().finding("", "few doors"), "library.rule.evidence");
        assertBroken(ResourceKind.STUDY, aContent().finding("Less noise", ""), "library.rule.evidence");
        assertFine(ResourceKind.STUDY, aContent().finding("Less noise", "few doors"));
    }

    private static void assertFine(ResourceKind kind, Contents contents) {
        assertThatCode(() -> ResourceMustBeWhole.check(kind, contents.content(), TODAY))
                .doesNotThrowAnyException();
    }

    private static void assertBroken(ResourceKind kind, Contents contents, String key) {
        assertThatThrownBy(() -> ResourceMustBeWhole.check(kind, contents.content(), TODAY))
                .isInstanceOf(RuleBroken.class)
                .extracting(refusal -> ((Refusal) refusal).key())
                .isEqualTo(key);
    }
}
