package org.muster.courses.exchange.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.courses.exchange.question.ImportedFile;
import org.muster.courses.exchange.question.ImportedQuestion;
import org.muster.courses.exchange.question.Notice;

class PlainReadersTest {

    private static final String HEAD =
            "kind;question;module;points;right;wrong;tolerance;unit;feedback_right;feedback_wrong\n";

    @Test
    void aikenHasOneRightAnswer() {
        ImportedFile file = AikenReader.read("Which door?\nThe left or the right one?\nA. Left\nB) Right\nANSWER: B\n");

        ImportedQuestion question = file.questions().get(0);
        assertThat(question.stem()).isEqualTo("Which door?\nThe left or the right one?");
        assertThat(question.content().getJsonArray("options").getJsonObject(1).getBoolean("correct"))
                .isTrue();
    }

    @Test
    void aikenNeedsNoSpaceBehindABracket() {
        ImportedFile file =
                AikenReader.read("Which door?\nA)Left\nB)Right\nANSWER: B\n\nE.g. a lift?\nA) Yes\nB) No\nANSWER: B");

        assertThat(file.refused()).isEmpty();
        assertThat(file.questions()).extracting(ImportedQuestion::stem).containsExactly("Which door?", "E.g. a lift?");
    }

    @Test
    void aikenSaysWhereSomethingIsWrong() {
        ImportedFile file = AikenReader.read(
                "Too few\nA) Only\nANSWER: A\n\nNever answered\nA) x\nB) y\n\nGood\nA) x\nB) y\nANSWER: A\n\nOdd\nA) x\nB) y\nANSWER: C\n");

        assertThat(file.questions()).extracting(ImportedQuestion::stem).containsExactly("Good");
        assertThat(file.refused())
                .extracting(notice -> notice.place().line() + " " + notice.key())
                .containsExactly(
                        "1 exchange.refused.unanswerable",
                        "5 exchange.refused.answer-line",
                        "14 exchange.refused.letter");
    }

    @Test
    void aTableHoldsEveryKindThatNeedsNoPicture() {
        ImportedFile file = CsvReader.read(HEAD + """
                single;Which?;Doors;2;Left;Right | Middle;;;Yes.;No.
                multiple;Which two?;;;Left|Right;Middle;;;;
                truefalse;It burns.;;;false;;;;;
                text;Who?;;;me | I;;;;Yes.;No.
                numeric;How many?;;;2,5;;0.5;minutes;;
                gap;Run, {1}, {2}.;;;hide;;;;;
                gap;Run, {1}, {2}.;;;hide|tell;say;;;;
                matching;Match.;;;A -> 1 | B -> 2;3;;;;
                ordering;Order.;;;first|second|third;;;;;
                """);

        assertThat(file.questions())
                .extracting(ImportedQuestion::type)
                .containsExactly(
                        "single", "multiple", "truefalse", "text", "numeric", "gap", "gap", "matching", "ordering");
        assertThat(file.questions().get(0).category()).isEqualTo("Doors");
        assertThat(file.questions().get(0).content().getInt("points")).isEqualTo(2);
        assertThat(file.questions().get(4).content().getJsonNumber("value").doubleValue())
                .isEqualTo(2.5);
    }

    @Test
    void aTableSaysWhichLineIsWrong() {
        ImportedFile file = CsvReader.read(
                "kind,question,right,wrong,colour\nessay,Tell,,\nsingle,\"Two\nlines\",a,b\nnumeric,How?,many,\n\nsingle,a,b,c,d,e\n");

        assertThat(file.questions()).extracting(ImportedQuestion::stem).containsExactly("Two\nlines");
        assertThat(file.refused())
                .extracting(notice -> notice.place().line() + " " + notice.key())
                .containsExactly("2 exchange.refused.kind", "5 exchange.refused.number", "7 exchange.refused.cells");
        assertThat(file.remarks())
                .extracting(Notice::arguments)
                .first()
                .asString()
                .contains("colour");
    }

    @Test
    void pointsThatHadToChangeAreTold() {
        ImportedFile file =
                CsvReader.read("kind,question,right,points\ntext,Who?,me,2.5\ntext,Why?,so,1000\ntext,When?,now,3\n");

        assertThat(file.questions())
                .extracting(question -> question.content().getInt("points"))
                .containsExactly(3, 100, 3);
        assertThat(file.told())
                .extracting(Notice::key)
                .containsOnly("exchange.changed.points")
                .hasSize(2);
    }
}
