package org.muster.courses.exchange.moodle;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Category;
import org.muster.courses.exchange.question.Gathered;
import org.muster.courses.exchange.question.ImportedFile;
import org.muster.courses.exchange.question.ImportedQuestion;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.exchange.xml.Xml;
import org.muster.courses.studio.document.JsonEdit;

/** Reads Moodle question XML. */
public final class MoodleReader {

    private static final Map<String, Function<MoodleQuestion, JsonEdit>> KINDS = Map.of(
            "multichoice", MoodleChoices::choice,
            "truefalse", MoodleChoices::truth,
            "shortanswer", MoodleTyped::words,
            "numerical", MoodleTyped::number,
            "matching", MoodleArranged::pairs,
            "ordering", MoodleArranged::order,
            "cloze", MoodleGaps::cloze,
            "multianswer", MoodleGaps::cloze,
            "gapselect", question -> MoodleGaps.named(question, "selectoption"),
            "ddwtos", question -> MoodleGaps.named(question, "dragbox"));

    private MoodleReader() {}

    public static boolean reads(Xml root) {
        return root.is("quiz");
    }

    public static ImportedFile read(Xml root) {
        Gathered gathered = new Gathered();
        String category = "";
        int number = 0;
        for (Xml question : root.children("question")) {
            number++;
            if (question.attribute("type").equals("category")) {
                category = Category.of(question.child("category")
                        .map(each -> each.text("text"))
                        .orElse(""));
            } else {
                Place place = Place.item("question[" + number + "] " + name(question));
                String filed = category;
                gathered.take(place, () -> question(place, filed, question));
            }
        }
        return gathered.file();
    }

    private static String name(Xml question) {
        return question.child("name").map(each -> each.text("text")).orElse("");
    }

    private static ImportedQuestion question(Place place, String category, Xml xml) {
        String type = xml.attribute("type");
        Function<MoodleQuestion, JsonEdit> kind = KINDS.get(type);
        if (kind == null) {
            throw new RuleBroken("exchange.refused.kind", type);
        }
        MoodleQuestion question = MoodleQuestion.of(place, xml);
        JsonEdit content = kind.apply(question);
        question.putPoints(content);
        question.putTags(content);
        return new ImportedQuestion(
                place, category, content.json(), question.picture(), List.copyOf(question.notices()));
    }
}
