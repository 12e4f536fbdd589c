package org.muster.forums.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;

class WordingTest {

    @Test
    void aTitleIsOneLine() {
        assertThat(Wording.title("  Who\r\n opens\tthe \u2028door? ")).isEqualTo("Who opens the door?");
    }

    @Test
    void aTitleCannotEndAHeaderOfALetter() {
        assertThat(Wording.title("Hello\r\nBcc: all@example.org")).isEqualTo("Hello Bcc: all@example.org");
    }

    @Test
    void aTitleCannotTurnItsWordsAround() {
        assertThat(Wording.title("safe\u202Eexe.gpj\u2066!")).isEqualTo("safe exe.gpj !");
    }

    @Test
    void aTitleIsKeptAsItWasTypedAndEscapedWhereItIsShown() {
        assertThat(Wording.title("<script>alert(1)</script>")).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void aTitleOfAnyScriptIsTaken() {
        assertThat(Wording.title("Ŵyr unrhyw un? 谁知道 من يعرف")).isEqualTo("Ŵyr unrhyw un? 谁知道 من يعرف");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\r\n", "\u202E\u2066"})
    void aTitleSaysSomething(String nothing) {
        assertThatThrownBy(() -> Wording.title(nothing))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("forums.title.empty");
    }

    @Test
    void aTitleIsNotEndless() {
        assertThat(Wording.title("x".repeat(150))).hasSize(150);
        assertThatThrownBy(() -> Wording.title("x".repeat(151)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("forums.title.long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hello</p><script>alert(1)</script>",
                "<p>Hello<img src=\"x\" onerror=\"alert(1)\"></p>",
                "<p>Hello</p><iframe src=\"//elsewhere.example\"></iframe>",
                "<p onclick=\"alert(1)\" style=\"position:fixed\">Hello</p>",
                "<p>Hello</p><svg><script>alert(1)</script></svg>",
                "<p>Hello</p><form action=\"//elsewhere.example\"><input name=\"password\"></form>",
                "<p>Hello<a href=\"javascript:alert(1)\"> </a></p>"
            })
    void whatCouldActIsTakenOutOfAPost(String sent) {
        assertThat(Wording.body(sent))
                .contains("Hello")
                .doesNotContainIgnoringCase("script")
                .doesNotContain("onerror", "onclick", "style", "iframe", "form", "input", "svg");
    }

    @Test
    void onlyPicturesOfOurForumsAreShown() {
        String ours = "<img src=\"/forums/pictures/01998c4b-7e21-7cc3-98a1-6b1d2f3e4a5b\" alt=\"A door\" />";
        assertThat(Wording.body("<p>See</p><figure>" + ours + "</figure>")).contains("src=\"/forums/pictures/");
        assertThat(Wording.body("<p>See</p><img src=\"https://elsewhere.example/pixel.gif\">"))
                .doesNotContain("elsewhere");
        assertThat(Wording.body("<p>See</p><img src=\"/forums/pictures/../../logout\">"))
                .doesNotContain("logout");
        assertThat(Wording.body("<p>See</p><img src=\"/forums/pictures/x\">")).doesNotContain("/x");
    }

    @Test
    void linksOfMembersAreFollowedByNoSearchEngine() {
        assertThat(Wording.body("<p><a href=\"https://example.org\">there</a></p>"))
                .contains("nofollow", "ugc", "noopener");
    }

    @Test
    void wordsWithoutATagBecomeParagraphs() {
        assertThat(Wording.body("One\n\nTwo & three")).contains("<p>One</p>", "<p>Two &amp; three</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<p></p>", "<p>&nbsp;</p>", "<script>alert(1)</script>"})
    void aPostSaysSomething(String nothing) {
        assertThatThrownBy(() -> Wording.body(nothing))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("forums.body.empty");
    }

    @Test
    void aPostIsNotEndless() {
        assertThatThrownBy(() -> Wording.body("x".repeat(20_001)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("forums.body.long");
    }

    @Test
    void escapingMakesAPostNoLongerThanItMayBe() {
        assertThatThrownBy(() -> Wording.body("&".repeat(19_000)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("forums.body.long");
    }

    @Test
    void aDraftMayBeEmpty() {
        assertThat(Wording.clean("")).isEmpty();
    }
}
