package org.muster.courses.studio.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.Desks;
import org.muster.inserver.InServer;

/** A reviewer reads what others are writing, and changes nothing of it. */
@InServer
class ReadingDraftsIT {

    @Inject
    Desks desks;

    @Inject
    PreviewDraft previewDraft;

    @Inject
    DraftsToRead draftsToRead;

    @Inject
    DraftsQuery drafts;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    AddPart addPart;

    @Inject
    RemovePart removePart;

    @Inject
    DiscardDraft discardDraft;

    @Inject
    PublishDraft publishDraft;

    @Inject
    OpenPublished openPublished;

    @Inject
    SeeFile seeFile;

    private PersonId trainer;
    private PersonId reviewer;

    @BeforeEach
    void meet() {
        trainer = desks.holding(Role.TRAINER);
        reviewer = desks.holding(Role.REVIEWER);
    }

    @Test
    void aReviewerSeesAnOpenDraftAndMayNotWriteIt() {
        DraftId draft = desks.withALesson(trainer);

        PreviewDraft.Previewed read = desks.as(reviewer, () -> previewDraft.look(draft));
        assertThat(read.edited().find("l1")).isPresent();
        assertThat(read.written()).isFalse();
        assertThat(desks.as(trainer, () -> previewDraft.look(draft)).written()).isTrue();

        desks.does(reviewer, () -> {
            assertThatThrownBy(() -> lookAtDraft.look(draft)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> addPart.module(draft, "Mine")).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> discardDraft.discard(draft)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> drafts.newest(3)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> seeFile.see(draft, "0".repeat(64))).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void whatWasPutAsideOrPublishedIsNotThereForAReviewer() {
        DraftId aside = desks.withALesson(trainer);
        desks.does(trainer, () -> discardDraft.discard(aside));
        DraftId published = desks.as(trainer, () -> openPublished.open(desks.publishedCourse()));
        long revision = desks.revision(trainer, published);
        desks.letAllStand(trainer, published);
        desks.does(trainer, () -> publishDraft.publish(published, "2.0", "Clearer.", revision));

        desks.does(
                reviewer,
                () -> List.of(aside, published, new DraftId(Ids.next()))
                        .forEach(draft -> assertThatThrownBy(() -> previewDraft.look(draft))
                                .isInstanceOf(NotFound.class)));
        assertThat(desks.as(
                        trainer, () -> previewDraft.look(aside).edited().draft().id()))
                .isEqualTo(aside);
    }

    @Test
    void anotherTrainersDraftIsNotThereForATrainer() {
        DraftId draft = desks.withALesson(trainer);

        desks.does(desks.holding(Role.TRAINER), () -> {
            assertThatThrownBy(() -> previewDraft.look(draft)).isInstanceOf(NotFound.class);
            assertThat(draftsToRead.newest(1)).isEmpty();
        });
        assertThat(desks.as(desks.holding(Role.ADMINISTRATOR), () -> previewDraft.look(draft))
                        .written())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEARNER", "MODERATOR", "EXPERT", "EDITOR", "AUDITOR"})
    void nobodyElseReadsDrafts(Role role) {
        DraftId draft = desks.withALesson(trainer);

        desks.does(desks.holding(role), () -> {
            assertThatThrownBy(() -> previewDraft.look(draft)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> draftsToRead.find("", null)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> seeFile.see(draft, "0".repeat(64))).isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void theListHoldsWhatHasALesson() {
        String title = "Doors to read " + Ids.next();
        DraftId draft = desks.begun(trainer, title);
        assertThat(found(title)).isEmpty();

        String module = desks.as(trainer, () -> addPart.module(draft, "One"));
        String lesson = desks.as(trainer, () -> addPart.lesson(draft, module, "First"));
        assertThat(found(title)).containsExactly(draft);
        assertThat(found("100%")).doesNotContain(draft);
        assertThat(desks.as(reviewer, () -> draftsToRead.newest(100)))
                .extracting(DraftsToRead.Line::id)
                .contains(draft);

        desks.does(trainer, () -> removePart.remove(draft, lesson));
        assertThat(found(title)).isEmpty();
    }

    @Test
    void theListNamesWhoeverSavedLast() {
        DraftId draft = desks.withALesson(trainer);
        DraftsToRead.Found found = desks.as(reviewer, () -> draftsToRead.find("", null));

        assertThat(found.lines().stream()
                        .filter(line -> line.id().equals(draft))
                        .map(found::savedBy))
                .singleElement()
                .asString()
                .startsWith("Author ");
    }

    @Test
    void onesOwnNewestDraftsAreThoseOneWritesNotThoseOneOversees() {
        DraftId older = desks.withALesson(trainer);
        DraftId newer = desks.begun(trainer);
        DraftId aside = desks.begun(trainer);
        desks.does(trainer, () -> discardDraft.discard(aside));

        assertThat(desks.as(trainer, () -> drafts.newest(5)))
                .extracting(DraftsQuery.Line::id)
                .containsExactly(newer, older);
        assertThat(desks.as(trainer, () -> drafts.newest(1))).hasSize(1);
        assertThat(desks.as(desks.holding(Role.ADMINISTRATOR), () -> drafts.newest(5)))
                .isEmpty();
    }

    private List<DraftId> found(String words) {
        return desks.as(
                reviewer,
                () -> draftsToRead.find(words, null).lines().stream()
                        .map(DraftsToRead.Line::id)
                        .toList());
    }
}
