package org.muster.courses.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ArrangedQuestionsTest {

    private final MatchingQuestion matching = (MatchingQuestion) Questions.matching();
    private final Question ordering = Questions.ordering();
    private final Question hotspot = Questions.hotspot();

    @Test
    void rightSidesHaveIdsThatSayNothingOfWhatTheyBelongTo() {
        assertThat(matching.targets())
                .extracting(MatchingQuestion.Target::id, MatchingQuestion.Target::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("r1", "Likely"),
                        org.assertj.core.groups.Tuple.tuple("r2", "Certain"),
                        org.assertj.core.groups.Tuple.tuple("r3", "Unlikely"));
    }

    @Test
    void everyPairMustBeRight() {
        assertThat(matching.isRight(matching.read(Forms.parts(Map.of("1", "r3", "2", "r1")))))
                .isTrue();
        assertThat(matching.isRight(matching.read(Forms.parts(Map.of("1", "r3", "2", "r2")))))
                .isFalse();
        assertThat(matching.isRight(matching.read(Forms.parts(Map.of("1", "r3")))))
                .isFalse();
    }

    @Test
    void aRightSideThatDoesNotExistIsLeftOut() {
        assertThat(matching.read(Forms.parts(Map.of("1", "r9", "2", "r1")))).isEqualTo(Response.of("", "r1"));
    }

    @Test
    void theRecordStoreReadsPairs() {
        assertThat(matching.told(matching.solution())).isEqualTo("1[.]r3[,]2[.]r1");
        assertThat(matching.told(Response.of("", "r1"))).isEqualTo("2[.]r1");
        assertThat(matching.interaction("en-GB").components()).containsOnlyKeys("source", "target");
    }

    @Test
    void thePositionsOfAllItemsMustBeRight() {
        assertThat(ordering.isRight(ordering.read(Forms.parts(Map.of("run", "1", "hide", "2", "tell", "3")))))
                .isTrue();
        assertThat(ordering.isRight(ordering.read(Forms.parts(Map.of("run", "2", "hide", "1", "tell", "3")))))
                .isFalse();
    }

    @Test
    void twoItemsAtOnePositionAreKeptAndWrong() {
        Response twice = ordering.read(Forms.parts(Map.of("run", "1", "hide", "1", "tell", "3")));
        assertThat(twice.parts()).containsExactly("1", "1", "3");
        assertThat(ordering.isRight(twice)).isFalse();
    }

    @Test
    void aPositionThatDoesNotExistIsLeftOut() {
        assertThat(ordering.read(Forms.parts(Map.of("run", "0", "hide", "4", "tell", "x")))
                        .isBlank())
                .isTrue();
    }

    @Test
    void theRecordStoreReadsItemsInTheirGivenOrder() {
        assertThat(ordering.told(Response.of("3", "1", "2"))).isEqualTo("hide[,]tell[,]run");
        assertThat(ordering.interaction("en-GB").correctResponses()).containsExactly("run[,]hide[,]tell");
        assertThat(ordering.interaction("en-GB").type()).isEqualTo("sequencing");
    }

    @Test
    void anOrderThatIsShownRightAtFirstIsNoQuestion() {
        OrderingQuestion given = (OrderingQuestion) ordering;
        OrderingQuestion shown = new OrderingQuestion(
                given.wording(), given.items(), java.util.List.of("run", "hide", "tell"), given.feedback());
        assertThat(given.isAnswerable()).isTrue();
        assertThat(shown.isAnswerable()).isFalse();
    }

    @Test
    void aPlaceOnThePictureIsChosenByItsLabel() {
        assertThat(hotspot.isRight(hotspot.read(Forms.chosen("a")))).isTrue();
        assertThat(hotspot.isRight(hotspot.read(Forms.chosen("b")))).isFalse();
        assertThat(hotspot.read(Forms.chosen("c"))).isEqualTo(Response.NONE);
    }

    @Test
    void aPlaceOutsideThePictureCannotBeChosen() {
        HotspotQuestion given = (HotspotQuestion) hotspot;
        HotspotQuestion.Area outside =
                new HotspotQuestion.Area(given.areas().get(0).option(), 95, 0, 10, 10);
        assertThat(new HotspotQuestion(
                                given.wording(),
                                java.util.List.of(outside, given.areas().get(1)))
                        .isAnswerable())
                .isFalse();
    }

    @Test
    void everyKindIsKeptAsItWasGiven() {
        Response odd = Response.of("", "ŵ \"quoted\"", "[,]", "\u0000\ud83d\ude00");
        assertThat(Response.fromJson(odd.toJson())).isEqualTo(odd);
    }
}
