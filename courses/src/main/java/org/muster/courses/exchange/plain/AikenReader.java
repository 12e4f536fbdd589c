package org.muster.courses.exchange.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.core.kernel.RuleBroken;
import org.muster.courses.exchange.question.Answer;
import org.muster.courses.exchange.question.Contents;
import org.muster.courses.exchange.question.Gathered;
import org.muster.courses.exchange.question.ImportedFile;
import org.muster.courses.exchange.question.ImportedQuestion;
import org.muster.courses.exchange.question.Place;
import org.muster.courses.studio.question.QuestionKind;

/** Reads Aiken: a question, options with a letter each, and a line that says which one is right. */
public final class AikenReader {

    private static final Pattern OPTION = Pattern.compile("\\s*([A-Z])(?:\\)\\s*|\\.\\s+)(.*)");
    private static final Pattern ANSWER = Pattern.compile("\\s*ANSWER:\\s*(.*)");

    private final Gathered gathered = new Gathered();
    private final List<String> stem = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private int begin;

    private AikenReader() {}

    /** Whether a text looks like it. */
    public static boolean reads(String text) {
        return text.lines().anyMatch(line -> ANSWER.matcher(line).matches());
    }

    public static ImportedFile read(String text) {
        AikenReader reader = new AikenReader();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            reader.read(line, number);
        }
        reader.end();
        return reader.gathered.file();
    }

    private void read(String line, int number) {
        Matcher answer = ANSWER.matcher(line);
        Matcher option = OPTION.matcher(line);
        if (answer.matches()) {
            String right = answer.group(1).strip();
            gathered.take(Place.line(begin == 0 ? number : begin), () -> question(right));
            clear();
        } else if (option.matches() && !stem.isEmpty()) {
            letters.add(option.group(1));
            options.add(option.group(2).strip());
        } else if (!line.isBlank()) {
            begin(number);
            stem.add(line.strip());
        }
    }

    /** A question behind options that were never answered. */
    private void begin(int number) {
        if (!options.isEmpty()) {
            end();
        }
        begin = stem.isEmpty() ? number : begin;
    }

    private void end() {
        if (!stem.isEmpty()) {
            gathered.take(Place.line(begin), () -> {
                throw new RuleBroken("exchange.refused.answer-line");
            });
        }
        clear();
    }

    private void clear() {
        stem.clear();
        letters.clear();
        options.clear();
        begin = 0;
    }

    private ImportedQuestion question(String right) {
        if (!letters.contains(right)) {
            throw new RuleBroken("exchange.refused.letter", right);
        }
        List<Answer> answers = new ArrayList<>();
        for (int at = 0; at < options.size(); at++) {
            answers.add(new Answer(options.get(at), letters.get(at).equals(right), ""));
        }
        return new ImportedQuestion(
                Place.line(begin),
                "",
                Contents.choice(QuestionKind.SINGLE, String.join("\n", stem), answers)
                        .json(),
                Optional.empty(),
                List.of());
    }
}
