package org.muster.courses.exchange.bank;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.core.kernel.files.FileDigest;
import org.muster.courses.exchange.format.Format;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Outgoing;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.document.Piece;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.draft.Part;

/** Pictures come along as long as there is room for them. */
class LeavingTest {

    private static final Map<String, DraftFile> FILES = Map.of(
            "media/large.png", file("media/large.png", Leaving.ROOM - 10),
            "media/other.png", file("media/other.png", Leaving.ROOM - 10),
            "media/small.png", file("media/small.png", 10));

    private final Leaving leaving = new Leaving(module -> "The hall", FILES, file -> new byte[] {1});

    @Test
    void theFirstPicturesComeAlong() {
        List<Outgoing> out =
                leaving.of(List.of(asks("q1", "large"), asks("q2", "other"), asks("q3", "small"), asks("q4", "small")));

        assertThat(out).extracting(each -> each.picture().isPresent()).containsExactly(true, false, true, false);
        assertThat(out).extracting(Outgoing::leavesPicture).containsExactly(false, true, false, true);
        assertThat(out).extracting(Outgoing::category).containsOnly("The hall");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"MOODLE", "QTI"})
    void whatStaysIsTold(Format format) {
        List<Outgoing> out = leaving.of(List.of(asks("q1", "large"), asks("q2", "other")));

        assertThat(format.write(out, "en-GB").lost())
                .filteredOn(notice -> notice.place().item().equals("q2"))
                .extracting(Notice::key)
                .containsExactly("exchange.lost.picture");
    }

    @Test
    void whatNobodyCouldAnswerStays() {
        Part begun = part("q2", JsonEdit.read("""
                {"id": "q2", "type": "text", "stem": "", "accepted": [], "module": "m1"}"""));

        assertThat(leaving.of(List.of(asks("q1", "small"), begun)))
                .extracting(each -> each.question().id())
                .containsExactly("q1");
    }

    private static Part asks(String name, String picture) {
        return part(name, JsonEdit.read("""
                {"id": "%s", "type": "text", "stem": "What is it?", "accepted": ["A door"], "module": "m1",
                 "image": {"file": "media/%s.png", "alt": "", "width": 5, "height": 5}}""".formatted(name, picture)));
    }

    private static Part part(String name, JsonObject content) {
        Piece piece = new Piece(PartKind.QUESTION, name, "", 0, content);
        return new Part(piece, 1, Instant.EPOCH, Optional.empty(), false);
    }

    private static DraftFile file(String name, long size) {
        return new DraftFile(name, new FileDigest("0".repeat(64)), "image/png", size);
    }
}
