package org.muster.courses.exchange.moodle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.ImportedFile;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.xml.SafeXml;
import org.muster.courses.question.Tags;

class MoodleReaderTest {

    @Test
    void ofSeveralAnswersThoseThatEarnSomethingAreRight() {
        JsonObject question = only("multichoice", """
                <single>false</single>
                <answer fraction="50"><text>one</text><feedback><text>Yes.</text></feedback></answer>
                <answer fraction="50"><text>two</text></answer>
                <answer fraction="-100"><text>three</text></answer>
                <correctfeedback><text>Well done.</text></correctfeedback>""");

        assertThat(question.getString("type")).isEqualTo("multiple");
        assertThat(question.getJsonArray("options")
                        .getValuesAs(option -> option.asJsonObject().getString("feedback")))
                .containsExactly("Yes.", "Well done.", "");
    }

    @Test
    void aClozeIsASentenceWithGaps() {
        JsonObject question = only("cloze", "");
        assertThat(question.getString("stem")).isEqualTo("Run, {1}, {2}.");
        assertThat(question.getJsonArray("gaps")
                        .getJsonObject(0)
                        .getJsonArray("accepted")
                        .getValuesAs(JsonString::getString))
                .containsExactly("hide", "Hide~");
    }

    @Test
    void aNumberHasAToleranceAndAUnit() {
        JsonObject question = only("numerical", """
                <answer fraction="100"><text>20</text><tolerance>5</tolerance></answer>
                <answer fraction="0"><text>3</text><feedback><text>Too short.</text></feedback></answer>
                <units><unit><multiplier>1</multiplier><unit_name>minutes</unit_name></unit></units>""");

        assertThat(question.getInt("tolerance")).isEqualTo(5);
        assertThat(question.getString("unit")).isEqualTo("minutes");
        assertThat(question.getJsonArray("known_wrong").getJsonObject(0).getString("answer"))
                .isEqualTo("3");
    }

    @Test
    void whatIsNotKeptIsTold() {
        ImportedFile file = read(question("shortanswer", """
                <usecase>1</usecase><defaultgrade>1.5</defaultgrade>
                <answer fraction="100"><text>a*</text></answer><answer fraction="50"><text>b</text></answer>
                <tags><tag><text>hard</text></tag></tags>"""));

        assertThat(file.told())
                .extracting(Notice::key)
                .containsExactlyInAnyOrder(
                        "exchange.changed.star",
                        "exchange.changed.case",
                        "exchange.changed.weights",
                        "exchange.changed.points");
        assertThat(Tags.in(file.questions().get(0).content()).words()).containsExactly("hard");
    }

    @Test
    void whatCannotBeTakenIsToldWithItsNumber() {
        ImportedFile file = read(
                "<question type=\"category\"><category><text>$course$/top/Fire</text></category></question>"
                        + question("essay", "")
                        + question(
                                "truefalse",
                                "<answer fraction=\"100\"><text>true</text></answer><answer fraction=\"0\"><text>false</text></answer>"));

        assertThat(file.refused())
                .extracting(notice -> notice.place().item() + " " + notice.key())
                .containsExactly("question[2] Q exchange.refused.kind");
        assertThat(file.categories()).containsExactly("Fire");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz>&x;</quiz>",
                "<!DOCTYPE quiz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><quiz>&b;</quiz>",
                "<!DOCTYPE quiz SYSTEM \"http://127.0.0.1/x.dtd\"><quiz/>",
                "<quiz>&x;</quiz>",
                "<quiz>"
            })
    void nothingIsFetchedAndNothingGrows(String xml) {
        assertThatThrownBy(() -> SafeXml.read(xml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void elementsAreNotNestedWithoutEnd() {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);

        assertThatThrownBy(() -> SafeXml.read(deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleBroken.class);
    }

    private static JsonObject only(String type, String inner) {
        ImportedFile file = read(question(type, inner));
        assertThat(file.refused()).isEqualTo(List.of());
        return file.questions().get(0).content();
    }

    private static String question(String type, String inner) {
        String stem = type.equals("cloze") ? "Run, {1:SHORTANSWER:=hide~%100%Hide\\~~wrong}, {2:SA:=tell}." : "Which?";
        return "<question type=\"" + type
                + "\"><name><text>Q</text></name><questiontext format=\"html\"><text><![CDATA[<p>" + stem
                + "</p>]]></text></questiontext>" + inner + "</question>";
    }

    private static ImportedFile read(String questions) {
        return MoodleReader.read(SafeXml.read(
                ("<?xml version=\"1.0\"?><quiz>" + questions + "</quiz>").getBytes(StandardCharsets.UTF_8)));
    }
}
