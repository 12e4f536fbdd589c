package org.muster.courses.exchange.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.courses.api.DraftId;
import org.muster.courses.exchange.bank.LookAtFile.Looked;
import org.muster.courses.exchange.bank.LookAtFile.Seen;
import org.muster.courses.exchange.format.Format;
import org.muster.courses.studio.Desks;
import org.muster.courses.studio.Paintings;
import org.muster.courses.studio.document.MediaItems;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.draft.Part;
import org.muster.courses.studio.editing.AddPart;
import org.muster.courses.studio.editing.DiscardDraft;
import org.muster.courses.studio.editing.LookAtDraft;
import org.muster.courses.studio.editing.UndoChange;
import org.muster.courses.studio.history.Act;
import org.muster.courses.studio.history.Change;
import org.muster.inserver.InServer;

/** A file with questions is looked at first; then all that can be taken is taken, or nothing. */
@InServer
class QuestionFilesIT {

    private static final String GIFT = """
            Which door? {=left ~right}

            Who? {=me}

            Only words.

            $CATEGORY: $course$/Fire
            It burns. {T}
            """;
    private static final int MANY = 5_000;

    @Inject
    Desks desks;

    @Inject
    BringFile bringFile;

    @Inject
    LookAtFile lookAtFile;

    @Inject
    TakeQuestions takeQuestions;

    @Inject
    FillBank fillBank;

    @Inject
    TakeAwayQuestions takeAway;

    @Inject
    LookAtDraft lookAtDraft;

    @Inject
    UndoChange undoChange;

    @Inject
    AddPart addPart;

    @Inject
    DiscardDraft discardDraft;

    private PersonId trainer;
    private DraftId draft;

    @BeforeEach
    void begin() {
        trainer = desks.holding(Role.TRAINER);
        draft = desks.withALesson(trainer);
    }

    @Test
    void lookingTakesNothing() {
        UUID file = brought(GIFT);

        Seen seen = look(file).seen().orElseThrow();

        assertThat(seen.lines()).hasSize(3);
        assertThat(seen.read().file().refused())
                .singleElement()
                .satisfies(notice -> assertThat(notice.place().line()).isEqualTo(5));
        assertThat(bank()).isEmpty();
    }

    @Test
    void whatWasLookedAtIsTakenToTheChosenModules() {
        String fire = desks.as(trainer, () -> addPart.module(draft, "Fire"));
        UUID file = brought(GIFT);
        assertThat(look(file).seen().orElseThrow().modules())
                .containsEntry("Fire", fire)
                .containsEntry("", "");

        take(file, new Choices(Map.of("", "m1", "Fire", fire), false));

        assertThat(bank())
                .extracting(part -> part.title() + " " + part.piece().content().getString("module"))
                .containsExactly("Which door? m1", "Who? m1", "It burns. " + fire);
        assertThat(look(file).seen()).isEmpty();
        assertThat(look(file).file().total()).isEqualTo(3);
    }

    @Test
    void theSameFileAgainDoublesOnlyWhatItsAuthorWants() {
        take(brought(GIFT), new Choices(Map.of("", "m1"), false));
        UUID again = brought(GIFT);
        assertThat(look(again).seen().orElseThrow().same()).isEqualTo(3);

        take(again, new Choices(Map.of("", "m1"), false));
        assertThat(bank()).hasSize(3);
        take(brought(GIFT), new Choices(Map.of("", "m1"), true));
        assertThat(bank()).hasSize(6);
    }

    @Test
    void allOfAFileIsOneChangeThatItsAuthorTakesBack() {
        take(brought(GIFT), new Choices(Map.of("", "m1"), false));

        Change undone = desks.as(trainer, () -> undoChange.undo(draft));

        assertThat(undone.act()).isEqualTo(Act.IMPORTED);
        assertThat(bank()).isEmpty();
        desks.as(trainer, () -> undoChange.redo(draft));
        assertThat(bank()).hasSize(3);
    }

    @Test
    void askedTwiceTheQuestionsAreTakenOnce() {
        UUID file = brought(GIFT);
        Choices choices = new Choices(Map.of("", "m1"), true);
        desks.does(trainer, () -> {
            takeQuestions.take(draft, file, choices);
            takeQuestions.take(draft, file, choices);
        });
        awaitEnd(file);

        assertThat(desks.as(trainer, () -> fillBank.fill(draft, file, choices))).isZero();
        assertThat(bank()).hasSize(3);
    }

    @Test
    void whenSomethingStandsAgainstItNothingIsTakenAndItIsSaid() {
        take(brought(questions(MANY, "first")), new Choices(Map.of("", "m1"), false));
        UUID tooMany = brought(questions(MANY, "second"));

        desks.does(trainer, () -> takeQuestions.take(draft, tooMany, new Choices(Map.of("", "m1"), false)));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> look(tooMany).file().refusal().isPresent());

        assertThat(look(tooMany).file().refusal()).contains("studio.parts.many");
        assertThat(look(tooMany).file().isUnderWay()).isFalse();
        assertThat(bank()).hasSize(MANY);

        desks.does(trainer, () -> undoChange.undo(draft));
        take(brought(questions(MANY, "third")), new Choices(Map.of("", "m1"), false));
        assertThat(bank()).hasSize(MANY);
    }

    @Test
    void onlyAuthorsOfAnOpenDraftBringFilesAndOnlyToItsModules() {
        UUID file = brought(GIFT);
        PersonId other = desks.holding(Role.TRAINER);
        PersonId reviewer = desks.holding(Role.REVIEWER);
        byte[] content = GIFT.getBytes(StandardCharsets.UTF_8);

        desks.does(other, () -> {
            assertThatThrownBy(() -> bringFile.bring(draft, "a.gift", content)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> lookAtFile.look(draft, file)).isInstanceOf(NotFound.class);
        });
        desks.does(
                reviewer,
                () -> assertThatThrownBy(() -> takeQuestions.take(draft, file, new Choices(Map.of(), false)))
                        .isInstanceOf(Forbidden.class));
        desks.does(trainer, () -> {
            assertThatThrownBy(() -> takeQuestions.take(draft, file, new Choices(Map.of("", "m9"), false)))
                    .isInstanceOf(RuleBroken.class);
            assertThatThrownBy(() -> lookAtFile.look(desks.begun(trainer), file))
                    .isInstanceOf(NotFound.class);
            discardDraft.discard(draft);
            assertThatThrownBy(() -> bringFile.bring(draft, "a.gift", content)).isInstanceOf(RuleBroken.class);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"GIFT", "MOODLE", "QTI"})
    void whatIsTakenAwayCanBeBroughtToAnotherDraft(Format format) {
        take(brought(GIFT), new Choices(Map.of("", "m1"), false));
        byte[] away = desks.as(trainer, () -> takeAway.write(draft, new Asked("", "", "w"), format));

        DraftId other = desks.withALesson(trainer);
        UUID file = desks.as(trainer, () -> bringFile.bring(other, "away", away));
        Seen seen = desks.as(trainer, () -> lookAtFile.look(other, file)).seen().orElseThrow();

        assertThat(seen.read().format()).isEqualTo(format);
        assertThat(seen.lines()).extracting(line -> line.question().stem()).containsExactly("Which door?", "Who?");
        assertThat(seen.modules()).containsEntry("One", "m1");
    }

    @Test
    void picturesComeAlongDescribedAndGoWithTheirQuestions() throws IOException {
        String encoded = Base64.getEncoder().encodeToString(Paintings.square().content());
        UUID file = brought("""
                <quiz><question type="truefalse"><questiontext format="html">
                <text><![CDATA[<p>Is it a square?</p><img src="@@PLUGINFILE@@/a.png" alt="A square">]]></text>
                <file name="a.png" path="/" encoding="base64">%s</file></questiontext>
                <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
                </question></quiz>""".formatted(encoded));

        take(file, new Choices(Map.of("", "m1"), false));

        assertThat(bank())
                .singleElement()
                .satisfies(part -> assertThat(
                                part.piece().content().getJsonObject("image").getString("alt"))
                        .isEqualTo("A square"));
        assertThat(pictures())
                .singleElement()
                .satisfies(item -> assertThat(item.getString("alt")).isEqualTo("A square"));
        desks.does(trainer, () -> undoChange.undo(draft));
        assertThat(bank()).isEmpty();
        assertThat(pictures()).isEmpty();
    }

    private List<JsonObject> pictures() {
        return desks.as(
                trainer, () -> MediaItems.of(lookAtDraft.look(draft).draft().document()));
    }

    private static String questions(int count, String word) {
        return IntStream.range(0, count)
                .mapToObj(number -> "Which " + word + " " + number + "? {=one#Yes. ~two#No. ~three#No.}")
                .collect(Collectors.joining("\n\n"));
    }

    private UUID brought(String text) {
        return desks.as(trainer, () -> bringFile.bring(draft, "questions.gift", text.getBytes(StandardCharsets.UTF_8)));
    }

    private Looked look(UUID file) {
        return desks.as(trainer, () -> lookAtFile.look(draft, file));
    }

    private void take(UUID file, Choices choices) {
        desks.does(trainer, () -> takeQuestions.take(draft, file, choices));
        awaitEnd(file);
    }

    private void awaitEnd(UUID file) {
        await().atMost(Duration.ofSeconds(60)).until(() -> look(file).file().ended());
    }

    private List<Part> bank() {
        return desks.as(trainer, () -> lookAtDraft.look(draft).all(PartKind.QUESTION));
    }
}
