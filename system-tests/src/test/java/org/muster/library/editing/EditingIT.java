package org.muster.library.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.Refusal;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.inserver.InServer;
import org.muster.library.Shelves;
import org.muster.library.api.FileId;
import org.muster.library.api.ResourceId;
import org.muster.library.file.LibraryFiles;
import org.muster.library.resource.Content;
import org.muster.library.resource.ResourceKind;
import org.muster.library.resource.Slug;

/** Who may draft, publish and withdraw, and what happens when two do at once. */
@InServer
class EditingIT {

    private static final int CROWD = 8;

    @Inject
    Shelves shelves;

    @Inject
    DraftResource draftResource;

    @Inject
    ReviseDraft reviseDraft;

    @Inject
    PublishResource publishResource;

    @Inject
    WithdrawResource withdrawResource;

    @Inject
    PutBackResource putBackResource;

    @Inject
    DetachFile detachFile;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    StudioQuery studio;

    @Inject
    LibraryFiles files;

    @Inject
    Sql sql;

    @Resource
    ManagedExecutorService threads;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REVIEWER", "MODERATOR", "EXPERT", "AUDITOR", "ACCREDITATION_OFFICER"})
    void whoeverIsNoEditorMayDoNothingHere(Role role) {
        ResourceId id = shelves.drafted(content(AccessLevel.OPEN));
        PersonId person = shelves.holding(role);

        shelves.does(person, () -> {
            assertForbidden(() -> draftResource.draft(ResourceKind.GUIDE, "Mine", Slug.of("mine"), "en-GB"));
            assertForbidden(() -> lookAtDraft.look(id));
            assertForbidden(() -> reviseDraft.revise(id, content(AccessLevel.OPEN), 2));
            assertForbidden(() -> publishResource.publish(id, 2, new Change("", false)));
            assertForbidden(() -> withdrawResource.withdraw(id, "No"));
            assertForbidden(() -> putBackResource.putBack(id));
            assertForbidden(() -> detachFile.detach(id));
            assertForbidden(() -> studio.find("", StudioFilter.ALL, null));
        });
    }

    @Test
    void aTrainerEditsWhatTheyMayReadAndLearnsOfNothingElse() {
        ResourceId open = shelves.drafted(content(AccessLevel.VERIFIED));
        ResourceId closed = shelves.drafted(content(AccessLevel.RESTRICTED));
        PersonId trainer = shelves.holding(Role.TRAINER);

        shelves.does(trainer, () -> {
            reviseDraft.revise(open, content(AccessLevel.OPEN), 2);
            assertThatThrownBy(() -> lookAtDraft.look(closed)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reviseDraft.revise(closed, content(AccessLevel.OPEN), 2))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> publishResource.publish(closed, 2, new Change("", false)))
                    .isInstanceOf(NotFound.class);
            assertBroken("library.rule.level", () -> reviseDraft.revise(open, content(AccessLevel.RESTRICTED), 3));
        });
        assertThat(shelves.as(
                        trainer, () -> studio.find("", StudioFilter.ALL, null).entries()))
                .noneMatch(entry -> entry.level() == AccessLevel.RESTRICTED);
    }

    @Test
    void whatWasPublishedAsRestrictedStaysClosedWhateverItsDraftSays() {
        ResourceId id = shelves.drafted(content(AccessLevel.RESTRICTED));
        shelves.publish(id);
        shelves.server(() -> {
            reviseDraft.revise(id, content(AccessLevel.OPEN), 2);
            return true;
        });
        PersonId trainer = shelves.holding(Role.TRAINER);

        shelves.does(
                trainer, () -> assertThatThrownBy(() -> lookAtDraft.look(id)).isInstanceOf(NotFound.class));
    }

    @Test
    void whoeverSavesSecondIsToldAndLosesNothing() {
        ResourceId id = shelves.drafted(content(AccessLevel.OPEN));
        PersonId first = shelves.holding(Role.EDITOR);
        PersonId second = shelves.holding(Role.EDITOR);

        shelves.does(first, () -> reviseDraft.revise(id, content(AccessLevel.OPEN, "From the first"), 2));
        shelves.does(
                second,
                () -> assertThatThrownBy(() -> reviseDraft.revise(id, content(AccessLevel.OPEN, "From the second"), 2))
                        .isInstanceOf(Conflict.class));
        assertThat(titleOf(id)).isEqualTo("From the first");

        shelves.does(second, () -> reviseDraft.revise(id, content(AccessLevel.OPEN, "From both"), 3));
        assertThat(titleOf(id)).isEqualTo("From both");
    }

    @Test
    void ofManyWhoSaveAtOnceOneDoes() {
        ResourceId id = shelves.drafted(content(AccessLevel.OPEN));

        assertThat(together(() -> reviseDraft.revise(id, content(AccessLevel.OPEN), 2)))
                .isEqualTo(1);
    }

    @Test
    void ofManyWhoPublishAtOnceOneDoes() {
        ResourceId id = shelves.drafted(content(AccessLevel.OPEN));

        assertThat(together(() -> publishResource.publish(id, 2, new Change("", false))))
                .isEqualTo(1);
        assertThat(sql.count("SELECT COUNT(*) FROM library_version WHERE resource_id = ?", id.value()))
                .isEqualTo(1);
        assertThat(sql.count(
                        "SELECT COUNT(*) FROM kernel_audit WHERE act = 'library.publish-resource' AND subject_id = ?",
                        id.value()))
                .isEqualTo(1);
    }

    @Test
    void aPublishedVersionNeverChanges() {
        ResourceId id = shelves.drafted(content(AccessLevel.OPEN, "As it was"));
        shelves.publish(id);
        String before = contentOfFirst(id);
        shelves.server(() -> {
            reviseDraft.revise(id, content(AccessLevel.OPEN, "As it is"), 2);
            return true;
        });
        shelves.publish(id);

        assertThat(contentOfFirst(id)).isEqualTo(before).contains("As it was");
        assertThat(shelves.server(() -> lookAtDraft.look(id).history()))
                .extracting(version -> version.number().toString())
                .containsExactly("2.0", "1.0");
    }

    @Test
    void whatIsNotWholeIsNotPublishedAndNothingIsLeftOfIt() {
        ResourceId id = shelves.server(
                () -> draftResource.draft(ResourceKind.GUIDE, "Half", Slug.of("half " + Ids.next()), "en-GB"));

        shelves.server(() -> {
            assertBroken("library.rule.summary", () -> publishResource.publish(id, 1, new Change("", false)));
            return true;
        });
        assertThat(sql.count("SELECT COUNT(*) FROM library_version WHERE resource_id = ?", id.value()))
                .isZero();
    }

    @Test
    void aReviewDayThatHasPassedIsSeen() {
        ResourceId id = shelves.drafted(content(AccessLevel.OPEN, "Due " + Ids.next()));
        shelves.publish(id);
        PersonId editor = shelves.holding(Role.EDITOR);
        sql.change("UPDATE library_resource SET review_on = '2020-01-01' WHERE id = ?", id.value());

        assertThat(shelves.as(editor, () -> studio.due())).isPositive();
        assertThat(shelves.as(
                        editor,
                        () -> studio.find(titleOf(id), StudioFilter.DUE, null).entries()))
                .extracting(StudioQuery.Entry::id)
                .containsExactly(id);
        shelves.does(editor, () -> withdrawResource.withdraw(id, "Old"));
        assertThat(shelves.as(
                        editor,
                        () -> studio.find(titleOf(id), StudioFilter.DUE, null).entries()))
                .isEmpty();
    }

    @Test
    void theSameTitleGetsAnAddressOfItsOwn() {
        String title = "Twice " + Ids.next();
        String first =
                slugOf(shelves.server(() -> draftResource.draft(ResourceKind.GUIDE, title, Slug.of(title), "en-GB")));
        String second =
                slugOf(shelves.server(() -> draftResource.draft(ResourceKind.GUIDE, title, Slug.of(title), "en-GB")));

        assertThat(second).isEqualTo(first + "-2");
    }

    @Test
    void onlyWhatIsShownCanBeWithdrawnAndOnlyForAReason() {
        ResourceId id = shelves.drafted(content(AccessLevel.OPEN));
        PersonId editor = shelves.holding(Role.EDITOR);

        shelves.does(
                editor, () -> assertBroken("library.rule.not-published", () -> withdrawResource.withdraw(id, "Why")));
        shelves.publish(id);
        shelves.does(editor, () -> {
            assertBroken("library.rule.reason", () -> withdrawResource.withdraw(id, "  "));
            assertBroken("library.rule.reason", () -> withdrawResource.withdraw(id, "x".repeat(501)));
            assertBroken("library.rule.not-withdrawn", () -> putBackResource.putBack(id));
        });
    }

    @Test
    void aFileIsWhatItsContentSays() {
        ResourceId id = shelves.drafted(content(AccessLevel.OPEN));
        List<String> active = List.of(
                "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000",
                "#!/bin/sh\nrm -rf /\n");
        for (String content : active) {
            for (String name : List.of("plan.pdf", "plan.png", "plan.mp4")) {
                assertBroken("library.rule.file-kind", () -> shelves.attach(id, name, content));
            }
        }
        assertBroken("library.rule.file-kind", () -> shelves.attach(id, "plan.html", active.get(0)));
        assertBroken("library.rule.file-kind", () -> shelves.attach(id, "plan.txt", active.get(0)));
        assertThat(sql.count("SELECT COUNT(*) FROM library_file WHERE resource_id = ?", id.value()))
                .isZero();
    }

    @Test
    void aTextFileIsKeptUnderANameThatSaysSo() {
        ResourceId id = shelves.drafted(content(AccessLevel.OPEN));
        FileId file = shelves.attach(id, "notes.pdf.txt", "Just words.");

        assertThat(files.find(file).orElseThrow().name()).isEqualTo("notes.pdf.txt");
        assertThat(files.find(file).orElseThrow().type()).isEqualTo("text/plain");
    }

    /** A few kilobytes that would be forty megabytes are kept as the bytes they are. */
    @Test
    void anArchiveIsNeverOpened() {
        ResourceId id = shelves.drafted(content(AccessLevel.OPEN));
        byte[] bomb = Bomb.packed();

        FileId file = shelves.attach(id, "plan.docx", bomb);

        assertThat(files.find(file).orElseThrow().size()).isEqualTo(bomb.length);
        assertBroken("library.rule.file-kind", () -> shelves.attach(id, "plan.zip", bomb));
    }

    @Test
    void aFileHasItsLimit() {
        ResourceId id = shelves.drafted(content(AccessLevel.OPEN));
        byte[] large = new byte[(int) LibraryFiles.LARGEST + 1];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 8);

        assertBroken("library.rule.file-large", () -> shelves.attach(id, "plan.pdf", large));
    }

    private int together(Runnable work) {
        List<CompletableFuture<Boolean>> all = IntStream.range(0, CROWD)
                .mapToObj(n -> threads.supplyAsync(() -> shelves.server(() -> succeeds(work))))
                .toList();
        return (int) all.stream().filter(CompletableFuture::join).count();
    }

    private static boolean succeeds(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Conflict | RuleBroken late) {
            return false;
        }
    }

    private String titleOf(ResourceId id) {
        return shelves.server(
                () -> lookAtDraft.look(id).resource().draft().content().words().title());
    }

    private String slugOf(ResourceId id) {
        return shelves.server(() -> lookAtDraft.look(id).resource().slug());
    }

    private String contentOfFirst(ResourceId id) {
        return sql.first(
                        row -> row.text("content"),
                        "SELECT content FROM library_version WHERE resource_id = ? AND major = 1",
                        id.value())
                .orElseThrow();
    }

    private static Content content(AccessLevel level) {
        return content(level, "Doors");
    }

    private static Content content(AccessLevel level, String title) {
        return Shelves.content(level, title, "<p>Text.</p>");
    }

    private static void assertForbidden(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Forbidden.class);
    }

    private static void assertBroken(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOf(RuleBroken.class)
                .extracting(refusal -> ((Refusal) refusal).key())
                .isEqualTo(key);
    }
}
