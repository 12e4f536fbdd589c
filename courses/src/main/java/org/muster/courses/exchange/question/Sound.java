package org.muster.courses.exchange.question;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.question.Picture;
import org.muster.courses.question.QuestionReader;
import org.muster.courses.studio.document.JsonEdit;
import org.muster.courses.studio.question.QuestionWriter;

/** A question that is taken asks something, can be answered, and has room in its form. */
final class Sound {

    private static final int MOST_LETTERED = 26;
    private static final int MOST_NUMBERED = 40;
    private static final int ANY_SIDE = 10_000;
    private static final QuestionReader READER = new QuestionReader(file -> new Picture(file, "", ANY_SIDE, ANY_SIDE));

    private Sound() {}

    static void require(ImportedQuestion question) {
        JsonObject content = question.content();
        if (question.stem().isBlank()) {
            throw new RuleBroken("exchange.refused.stem");
        }
        if (content.toString().length() > QuestionWriter.LIMIT) {
            throw new RuleBroken("studio.question.long", QuestionWriter.LIMIT);
        }
        if (isTooMany(content, List.of("options", "items", "areas"), MOST_LETTERED)
                || isTooMany(content, List.of("pairs", "gaps"), MOST_NUMBERED)) {
            throw new RuleBroken("exchange.refused.rows");
        }
        if (!isAnswerable(content, question.picture().isPresent())) {
            throw new RuleBroken("exchange.refused.unanswerable");
        }
    }

    private static boolean isTooMany(JsonObject content, List<String> lists, int most) {
        return lists.stream()
                .flatMap(list -> Stream.ofNullable(content.getJsonArray(list)))
                .anyMatch(list -> list.size() > most);
    }

    private static boolean isAnswerable(JsonObject content, boolean pictured) {
        JsonEdit whole = JsonEdit.of(content).with("id", "q");
        if (pictured) {
            whole.with("image", JsonEdit.empty().with("file", "q").json());
        }
        return READER.read(whole.json()).isAnswerable();
    }
}
