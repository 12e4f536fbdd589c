package org.muster.courses.studio.editing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.courses.api.DraftId;
import org.muster.courses.publishing.rule.Finding;
import org.muster.courses.studio.document.Checked;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.document.Piece;
import org.muster.courses.studio.draft.Draft;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.draft.Standing;

class ReadDraftsTest {

    private static final Instant SAVED = Instant.parse("2026-11-22T10:00:00Z");

    private final AtomicInteger readings = new AtomicInteger();
    private final ReadDrafts drafts = new ReadDrafts();

    @Test
    void aDraftIsReadAgainWhenSomebodyChangedIt() {
        DraftId id = new DraftId(UUID.randomUUID());
        Contents first = read(id, 1, 3);
        assertThat(read(id, 1, 3)).isSameAs(first);
        assertThat(read(id, 2, 4).parts()).hasSize(4);
        assertThat(readings).hasValue(2);
    }

    @Test
    void whatWasLookedAtLongestAgoMakesRoom() {
        DraftId old = new DraftId(UUID.randomUUID());
        DraftId used = new DraftId(UUID.randomUUID());
        read(old, 1, 3_000);
        read(used, 1, 3_000);
        read(used, 1, 3_000);
        read(new DraftId(UUID.randomUUID()), 1, 3_000);
        assertThat(readings).hasValue(3);
        read(used, 1, 3_000);
        assertThat(readings).hasValue(3);
        read(old, 1, 3_000);
        assertThat(readings).hasValue(4);
    }

    @Test
    void whatIsMissingInAPartIsMissingInItsOwnerToo() {
        List<Part> parts = List.of(
                part(PartKind.MODULE, "m1", "", false),
                part(PartKind.LESSON, "l1", "m1", false),
                part(PartKind.CHECK, "c1", "l1", false),
                part(PartKind.LESSON, "l2", "m1", false));
        Contents contents = new Contents(
                parts,
                Map.of(),
                present -> new Checked(Optional.empty(), List.of(new Finding("rule", "c1")), List.of()));
        assertThat(parts)
                .filteredOn(contents::isUnfinished)
                .extracting(Part::name)
                .containsExactly("l1", "c1");
    }

    @Test
    void whatBelongsToARemovedPartIsNotThere() {
        Contents contents = new Contents(
                List.of(
                        part(PartKind.MODULE, "m1", "", true),
                        part(PartKind.LESSON, "l1", "m1", false),
                        part(PartKind.CHECK, "c1", "l1", false),
                        part(PartKind.MODULE, "m2", "", false)),
                Map.of(),
                present -> new Checked(Optional.empty(), List.of(), List.of()));
        assertThat(contents.parts()).extracting(Part::name).containsExactly("m2");
        assertThat(contents.removed()).extracting(Part::name).containsExactly("m1");
        assertThat(contents.in(PartKind.MODULE, "")).hasSize(1);
        assertThat(contents.find("l1")).isEmpty();
    }

    private Contents read(DraftId id, long revision, int parts) {
        Standing standing = new Standing(SAVED, Optional.empty(), 1, revision, Optional.empty(), false);
        Draft draft = new Draft(id, "slug", "Title", JsonValue.EMPTY_JSON_OBJECT, Optional.empty(), standing);
        return drafts.contents(draft, changed -> {
            readings.incrementAndGet();
            List<Part> all = IntStream.range(0, parts)
                    .mapToObj(number -> part(PartKind.QUESTION, "q" + number, "", false))
                    .toList();
            return new Contents(all, Map.of(), present -> new Checked(Optional.empty(), List.of(), List.of()));
        });
    }

    private static Part part(PartKind kind, String name, String parent, boolean removed) {
        Piece piece = new Piece(kind, name, parent, 0, JsonValue.EMPTY_JSON_OBJECT);
        return new Part(piece, 1, SAVED, Optional.empty(), removed);
    }
}
