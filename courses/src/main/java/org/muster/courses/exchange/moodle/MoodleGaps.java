package org.muster.courses.exchange.moodle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.studio.document.JsonEdit;

/** Sentences with gaps: Cloze, and words that are chosen or dragged into place. */
final class MoodleGaps {

    private static final Pattern CLOZE = Pattern.compile("\\{[0-9]*:([A-Z_]+):((?:\\\\.|[^}\\\\])*)}");
    private static final Pattern NAMED = Pattern.compile("\\[\\[([0-9]{1,3})]]");
    private static final Pattern RIGHT = Pattern.compile("^(?:=|%100%)");
    private static final Pattern REMARK = Pattern.compile("(?<!\\\\)#.*", Pattern.DOTALL);
    private static final List<String> TYPED = List.of("SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC");

    private MoodleGaps() {}

    static JsonEdit cloze(MoodleQuestion question) {
        List<List<String>> gaps = new ArrayList<>();
        String stem = CLOZE.matcher(question.stemAsSent()).replaceAll(found -> {
            gaps.add(accepted(question, found.group(1), found.group(2)));
            return "{" + gaps.size() + "}";
        });
        return said(question, Contents.gap(question.asked(stem), gaps));
    }

    private static List<String> accepted(MoodleQuestion question, String type, String answers) {
        if (type.startsWith("MULTICHOICE") || type.startsWith("MC")) {
            question.changed("exchange.changed.choices");
        } else if (!TYPED.contains(type)) {
            throw new RuleBroken("exchange.refused.kind", type);
        }
        List<String> parts = Arrays.stream(answers.split("(?<!\\\\)~")).toList();
        if (parts.stream()
                .anyMatch(part -> part.startsWith("%") && !part.startsWith("%100%") && !part.startsWith("%0%"))) {
            question.changed("exchange.changed.weights");
        }
        if (parts.stream().anyMatch(part -> part.matches("(?s).*(?<!\\\\)#.+"))) {
            question.changed("exchange.changed.remarks");
        }
        return parts.stream()
                .filter(part -> RIGHT.matcher(part).find())
                .map(part -> RIGHT.matcher(part).replaceFirst(""))
                .map(part -> REMARK.matcher(part).replaceFirst(""))
                .map(part -> question.words(part.replaceAll("\\\\(.)", "$1")))
                .toList();
    }

    /** The text names its words by their number. */
    static JsonEdit named(MoodleQuestion question, String list) {
        List<String> words =
                question.xml().children(list).stream().map(question::words).toList();
        question.changed("exchange.changed.choices");
        List<List<String>> gaps = new ArrayList<>();
        Matcher place = NAMED.matcher(question.stemAsSent());
        String stem = place.replaceAll(found -> {
            int number = Integer.parseInt(found.group(1));
            if (number < 1 || number > words.size()) {
                throw new RuleBroken("exchange.refused.answers");
            }
            gaps.add(List.of(words.get(number - 1)));
            return "{" + gaps.size() + "}";
        });
        return said(question, Contents.gap(question.asked(stem), gaps));
    }

    private static JsonEdit said(MoodleQuestion question, JsonEdit content) {
        return Contents.said(content, question.right(), question.wrong());
    }
}
