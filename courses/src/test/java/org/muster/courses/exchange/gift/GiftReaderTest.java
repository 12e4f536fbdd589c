package org.muster.courses.exchange.gift;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.courses.exchange.question.ImportedFile;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.question.Tags;

class GiftReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Which? {~one =two ~three} | single",
                "The door is {~open =shut}. | single",
                "Which two? {~%50%one ~%50%two ~three} | multiple",
                "It burns. {T} | truefalse",
                "It burns. {FALSE#It does not.#Right.} | truefalse",
                "Who? {=nobody =no one} | text",
                "Two and two make {=four =4}. | gap",
                "When? {#1822:5} | numeric",
                "How much? {#1..5}. | numeric",
                "Match. {=A -> 1 =B -> 2} | matching"
            })
    void eachKindOfAnswerMakesAKindOfQuestion(String gift, String type) {
        assertThat(GiftReader.read(gift).questions())
                .singleElement()
                .satisfies(question -> assertThat(question.type()).isEqualTo(type));
    }

    @Test
    void charactersThatMeanSomethingAreWrittenWithABackslash() {
        JsonObject question = only("Which equals 5\\: a\\{b\\}? {~ \\= 2 + 2 = \\= 2 + 3#Yes\\#\\n\\~ ~ C\\:\\\\x}");

        assertThat(question.getString("stem")).isEqualTo("Which equals 5: a{b}?");
        assertThat(question.getJsonArray("options")
                        .getValuesAs(option -> option.asJsonObject().getString("text")))
                .containsExactly("= 2 + 2", "= 2 + 3", "C:\\x");
        assertThat(question.getJsonArray("options").getJsonObject(1).getString("feedback"))
                .isEqualTo("Yes#\n~");
    }

    @Test
    void anAnswerWithinASentenceLeavesAGap() {
        JsonObject question = only("Two and two make {=four =4}, they say.");

        assertThat(question.getString("stem")).isEqualTo("Two and two make {1}, they say.");
        assertThat(question.getJsonArray("gaps")
                        .getJsonObject(0)
                        .getJsonArray("accepted")
                        .getValuesAs(JsonString::getString))
                .containsExactly("four", "4");
        assertThat(only("The door is {~open =shut} today.").getString("stem")).isEqualTo("The door is _____ today.");
    }

    @Test
    void boundsAreAMiddleAndATolerance() {
        JsonObject question = only("How much? {#1..4}");

        assertThat(question.getJsonNumber("value").doubleValue()).isEqualTo(2.5);
        assertThat(question.getJsonNumber("tolerance").doubleValue()).isEqualTo(1.5);
    }

    @Test
    void theCommonRemarkIsSaidToEverybody() {
        JsonObject question = only("Which? {=one#Yes. ~two ####Doors are shut.}");

        assertThat(question.getJsonArray("options")
                        .getValuesAs(option -> option.asJsonObject().getString("feedback")))
                .containsExactly("Yes. Doors are shut.", "Doors are shut.");
    }

    @Test
    void wrongAnswersThatPeopleGiveKeepTheirRemark() {
        JsonObject question = only("Which number? {=999#Right. =%0%111#That is for advice. =%0%*#Call 999.}");

        assertThat(question.getJsonArray("known_wrong").getJsonObject(0).getString("answer"))
                .isEqualTo("111");
        assertThat(question.getJsonObject("feedback").getString("correct")).isEqualTo("Right.");
        assertThat(question.getJsonObject("feedback").getString("incorrect")).isEqualTo("Call 999.");
    }

    @Test
    void whatCannotBeTakenIsToldWithItsLine() {
        ImportedFile file = GiftReader.read("""
                // a comment
                Which? {=one ~two}

                ::Essay:: Tell us. {}

                Only words.

                Both? {=one =two ~three}
                """);

        assertThat(file.questions()).hasSize(1);
        assertThat(file.refused())
                .extracting(
                        notice -> notice.place().line() + " " + notice.place().item() + " " + notice.key())
                .containsExactly(
                        "4 Essay exchange.refused.kind",
                        "6  exchange.refused.description",
                        "8  exchange.refused.several");
    }

    @Test
    void partialCreditScriptsAndPicturesAreTold() {
        ImportedFile file = GiftReader.read(
                "[html]<p>Which?<script>alert(1)</script> <b>Now</b> <img src=\"x.png\"></p> {=one ~%50%two ~three}");

        assertThat(file.questions().get(0).stem()).isEqualTo("Which? Now");
        assertThat(file.told())
                .extracting(Notice::key)
                .containsExactlyInAnyOrder(
                        "exchange.changed.weights",
                        "exchange.changed.script",
                        "exchange.changed.formatting",
                        "exchange.changed.picture");
    }

    @Test
    void tagsAreKept() {
        ImportedFile file = GiftReader.read("// [id:1] [tag:hard]\n// [tag:door way]\nWho? {me}");

        assertThat(file.told()).isEmpty();
        assertThat(Tags.in(file.questions().get(0).content()).words()).containsExactly("hard", "door way");
    }

    @Test
    void categoriesAreKeptWithTheQuestions() {
        ImportedFile file =
                GiftReader.read("$CATEGORY: $course$/Doors\n\nWhich? {=one ~two}\n\n$CATEGORY: Fire\nWho? {=me}");

        assertThat(file.categories()).containsExactly("Doors", "Fire");
    }

    private static JsonObject only(String gift) {
        ImportedFile file = GiftReader.read(gift);
        assertThat(file.refused()).isEqualTo(List.of());
        return file.questions().get(0).content();
    }
}
