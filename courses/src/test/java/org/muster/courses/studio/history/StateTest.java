package org.muster.courses.studio.history;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.document.Piece;
import org.muster.courses.studio.draft.Part;

class StateTest {

    private static final JsonObject SAID = JsonEdit.read("{\"title\":\"Doors\",\"minutes\":4}");

    @Test
    void aStateIsWrittenAndReadAgain() {
        for (State state :
                new State[] {State.says(SAID), State.at("m1", 3), State.removed(true), State.removed(false)}) {
            assertThat(State.of(state.text())).isEqualTo(state);
        }
    }

    @Test
    void onlyWhatItIsAboutIsCompared() {
        Part part = part("m1", 3, false);
        assertThat(State.says(SAID).isOf(part)).isTrue();
        assertThat(State.says(JsonEdit.read("{}")).isOf(part)).isFalse();
        assertThat(State.at("m1", 3).isOf(part)).isTrue();
        assertThat(State.at("m1", 2).isOf(part)).isFalse();
        assertThat(State.at("m2", 3).isOf(part)).isFalse();
        assertThat(State.removed(false).isOf(part)).isTrue();
        assertThat(State.removed(true).isOf(part)).isFalse();
    }

    private static Part part(String parent, int place, boolean removed) {
        Piece piece = new Piece(PartKind.LESSON, "l1", parent, place, SAID);
        return new Part(piece, 1, Instant.EPOCH, Optional.empty(), removed);
    }
}
