package org.muster.courses.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.courses.demo.DemoCourse;
import org.muster.courses.exchange.question.ImportedFile;
import org.muster.courses.exchange.question.ImportedQuestion;
import org.muster.courses.exchange.question.Notice;
import org.muster.courses.exchange.question.Outgoing;
import org.muster.courses.exchange.question.Outgoing.Bytes;
import org.muster.courses.exchange.question.Written;
import org.muster.courses.question.ChoiceQuestion;
import org.muster.courses.question.Feedback;
import org.muster.courses.question.GapQuestion;
import org.muster.courses.question.HotspotQuestion;
import org.muster.courses.question.MatchingQuestion;
import org.muster.courses.question.NumericQuestion;
import org.muster.courses.question.OrderingQuestion;
import org.muster.courses.question.Picture;
import org.muster.courses.question.Question;
import org.muster.courses.question.QuestionReader;
import org.muster.courses.question.Tags;
import org.muster.courses.question.TextQuestion;
import org.muster.courses.studio.document.JsonEdit;

/** Every question of the demonstration goes out and comes back: what the format holds is the same, what it loses is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripTest {

    private static final byte[] PAINTING = Paintings.png();

    private List<Outgoing> questions = List.of();

    @BeforeAll
    void collect() {
        questions = DemoCourse.all().stream()
                .flatMap(course ->
                        course.document("1.0").json().getJsonArray("questions").getValuesAs(JsonObject.class).stream())
                .map(RoundTripTest::outgoing)
                .toList();
    }

    private static Outgoing outgoing(JsonObject json) {
        Question question = new QuestionReader(file -> new Picture(file, "A plan", 660, 350)).read(json);
        Optional<Bytes> picture = Optional.ofNullable(question.wording().picture())
                .map(shown -> new Bytes(question.id() + ".png", "image/png", PAINTING));
        return new Outgoing(question, "Module " + question.wording().module(), picture);
    }

    @Test
    void tagsComeBackWhereTheFormatHasThem() {
        Outgoing plain = questions.get(0);
        JsonObject tagged = JsonEdit.of(DemoCourse.all()
                        .get(0)
                        .document("1.0")
                        .json()
                        .getJsonArray("questions")
                        .getJsonObject(0))
                .with("tags", Tags.written("fire, way out").json())
                .json();
        List<Outgoing> one = List.of(outgoing(tagged));
        assertThat(plain.question().wording().tags()).isEqualTo(Tags.NONE);
        for (Format format : List.of(Format.GIFT, Format.MOODLE)) {
            ImportedFile read =
                    QuestionFile.of(format.write(one, "en-GB").content()).file();
            assertThat(Tags.in(read.questions().get(0).content()).words()).containsExactly("fire", "way out");
        }
        assertThat(Format.QTI.write(one, "en-GB").lost())
                .extracting(Notice::key)
                .contains("exchange.lost.tags");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"GIFT", "MOODLE", "QTI"})
    void whatTheFormatHoldsComesBackTheSame(Format format) {
        Written written = format.write(questions, "en-GB");
        ImportedFile read = QuestionFile.of(written.content()).file();

        assertThat(read.refused()).isEmpty();
        assertThat(read.questions()).hasSize(written.held());
        Map<String, ImportedQuestion> back = new HashMap<>();
        read.questions().forEach(question -> back.put(nameIn(question), question));
        Map<String, Set<String>> lost = written.lost().stream()
                .collect(Collectors.groupingBy(
                        notice -> notice.place().item(), Collectors.mapping(Notice::key, Collectors.toSet())));
        for (Outgoing question : questions) {
            Set<String> told = lost.getOrDefault(question.question().id(), Set.of());
            if (!told.contains("exchange.lost.kind")) {
                ImportedQuestion again =
                        Objects.requireNonNull(back.get(question.question().id()));
                assertThat(said(again(again), told) + " in " + again.category())
                        .isEqualTo(said(question.question(), told) + " in " + question.category());
            }
        }
    }

    @Test
    void mostQuestionsFitIntoEachFormat() {
        assertThat(questions).hasSize(85);
        assertThat(Format.GIFT.write(questions, "en-GB").held()).isEqualTo(71);
        assertThat(Format.MOODLE.write(questions, "en-GB").held()).isEqualTo(81);
        assertThat(Format.QTI.write(questions, "en-GB").held()).isEqualTo(85);
    }

    private static Question again(ImportedQuestion question) {
        JsonEdit json = JsonEdit.of(question.content()).with("id", "q").with("module", "");
        question.picture()
                .ifPresent(picture ->
                        json.with("image", JsonEdit.empty().with("file", "q").json()));
        return new QuestionReader(file -> new Picture(file, "A plan", 660, 350)).read(json.json());
    }

    /** The name under which it went out. */
    private static String nameIn(ImportedQuestion question) {
        String item = question.place().item();
        return item.substring(item.lastIndexOf(' ') + 1);
    }

    /** All that matters of a question, without what was told to be lost. */
    private static String said(Question question, Set<String> lost) {
        boolean pictured = question.wording().picture() != null && !lost.contains("exchange.lost.picture");
        return Stream.of(
                        question.type(),
                        question.wording().stem(),
                        String.valueOf(lost.contains("exchange.lost.points") ? 1 : question.points()),
                        String.valueOf(pictured),
                        answers(question, lost))
                .collect(Collectors.joining("\n"));
    }

    private static String answers(Question question, Set<String> lost) {
        if (question instanceof ChoiceQuestion choice) {
            return list(choice.options(), option -> option.text() + option.right() + option.feedback());
        }
        if (question instanceof TextQuestion text) {
            return text.accepted() + said(text.feedback(), lost);
        }
        if (question instanceof NumericQuestion number) {
            return number.value().stripTrailingZeros().toPlainString()
                    + number.tolerance().stripTrailingZeros().toPlainString()
                    + (lost.contains("exchange.lost.unit") ? "" : number.unit())
                    + said(number.feedback(), lost);
        }
        if (question instanceof GapQuestion gap) {
            return list(gap.gaps(), each -> each.accepted().toString()) + said(gap.feedback(), lost);
        }
        if (question instanceof MatchingQuestion matching) {
            Function<String, String> right = id -> matching.targets().stream()
                    .filter(target -> target.id().equals(id))
                    .map(MatchingQuestion.Target::text)
                    .findFirst()
                    .orElse("");
            return list(matching.pairs(), pair -> pair.left() + right.apply(pair.target()))
                    + matching.targets().stream()
                            .map(MatchingQuestion.Target::text)
                            .sorted()
                            .toList()
                    + said(matching.feedback(), lost);
        }
        if (question instanceof OrderingQuestion ordering) {
            return list(ordering.items(), OrderingQuestion.Item::text) + said(ordering.feedback(), lost);
        }
        return list(
                ((HotspotQuestion) question).areas(),
                area -> area.option().text()
                        + area.option().right()
                        + area.option().feedback()
                        + area.x()
                        + area.y()
                        + area.width()
                        + area.height());
    }

    private static String said(Feedback feedback, Set<String> lost) {
        String foreseen = lost.contains("exchange.lost.foreseen")
                ? ""
                : list(feedback.foreseen(), each -> each.answer() + each.words());
        return lost.contains("exchange.lost.remarks") ? foreseen : foreseen + feedback.right() + "/" + feedback.wrong();
    }

    private static <T> String list(List<T> things, Function<T, String> words) {
        return things.stream().map(words).collect(Collectors.joining("|"));
    }
}
