package org.muster.benchmarks.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.muster.benchmarks.Figure;
import org.muster.benchmarks.Scenario;
import org.muster.benchmarks.Site;
import org.muster.benchmarks.http.Answer;
import org.muster.benchmarks.http.Client;
import org.muster.benchmarks.http.Fields;
import org.muster.benchmarks.load.Load;
import org.muster.benchmarks.load.Timing;

/** A course of a hundred lessons and a bank of five thousand questions: brought by the forms that people use, then opened. */
public final class LargeCourse implements Scenario {

    private static final int MODULES = 10;
    private static final int LESSONS = 10;
    private static final int QUESTIONS = 5_000;
    private static final int OPENINGS = 40;
    private static final double MILLIS = 300;
    private static final double IMPORT_MILLIS = 10_000;
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final Pattern UNDER_WAY = Pattern.compile("(data-under-way)");
    private static final Pattern LESSON = Pattern.compile("href=\"([^\"]+/lessons/[^\"#]+)\"");
    private static final String END = "--end-of-part";

    @Override
    public String name() {
        return "bank";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException {
        Client trainer = site.signedIn("trainer@demo.example");
        String draft = begun(trainer);
        long took = imported(trainer, draft);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "5,000 questions from a GIFT file, from the button to the last in the bank",
                took + " ms",
                "≤ 10 s",
                took <= IMPORT_MILLIS));
        for (Map.Entry<String, String> page : pages(trainer, draft).entrySet()) {
            figures.add(opened(trainer, page.getKey(), page.getValue()));
        }
        return figures;
    }

    private static Map<String, String> pages(Client trainer, String draft) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("outline of 100 lessons, 5,000 questions", draft);
        pages.put("a lesson of it", trainer.get(draft).first(LESSON));
        pages.put("its bank", draft + "/questions");
        pages.put("its assessment", draft + "/assessment");
        return pages;
    }

    private static Figure opened(Client trainer, String what, String path) throws IOException {
        long[] nanos = new long[OPENINGS];
        for (int at = 0; at < OPENINGS; at++) {
            long begun = System.nanoTime();
            if (trainer.get(path).status() != 200) {
                throw new IllegalStateException(path + " does not open");
            }
            nanos[at] = System.nanoTime() - begun;
        }
        Timing timing = Load.oneByOne(LongStream.of(nanos));
        return Figure.of(what + ", " + OPENINGS + " times", timing, "p95 ≤ 300 ms", timing.millis(95) <= MILLIS);
    }

    private static String begun(Client trainer) throws IOException {
        String title = "Large " + System.nanoTime();
        Answer made = post(
                trainer,
                "/studio/courses/new",
                new Fields().with("title", title).with("language", "en-GB"));
        String draft = Client.pathIn(made);
        for (int module = 1; module <= MODULES; module++) {
            post(trainer, draft, new Fields().with("do", "add-module").with("module-title", "Module " + module));
            for (int lesson = 1; lesson <= LESSONS; lesson++) {
                Fields fields = new Fields()
                        .with("do", "add-lesson")
                        .with("part", "m" + module)
                        .with("lesson-title", "Lesson " + lesson);
                post(trainer, draft + "/modules/m" + module, fields);
            }
        }
        return draft;
    }

    private static Answer post(Client trainer, String path, Fields fields) throws IOException {
        String token = trainer.get(path).first(TOKEN);
        Answer answer = trainer.postForm(path, fields.with("form-token", token).toString());
        if (answer.status() != 302) {
            throw new IllegalStateException(path + " was answered with " + answer.status());
        }
        return answer;
    }

    /** From the button that takes the questions to the page that says they are there, in milliseconds. */
    private static long imported(Client trainer, String draft) throws IOException {
        String seen = brought(trainer, draft + "/questions/import");
        Fields chosen = new Fields()
                .with("do", "take")
                .with("brought", seen.substring(seen.indexOf('=') + 1))
                .with("form-token", trainer.get(seen).first(TOKEN));
        IntStream.rangeClosed(1, MODULES)
                .forEach(module -> chosen.with("category-" + (module - 1), "Module " + module)
                        .with("module-" + (module - 1), "m" + module));
        long begun = System.nanoTime();
        trainer.postForm(draft + "/questions/import", chosen.toString());
        Answer page = trainer.get(seen);
        while (page.all(UNDER_WAY).findAny().isPresent()) {
            page = trainer.get(seen);
        }
        long took = (System.nanoTime() - begun) / 1_000_000;
        if (!page.text().contains("5,000 questions were put")) {
            throw new IllegalStateException("the questions were not put into the bank");
        }
        return took;
    }

    private static String brought(Client trainer, String path) throws IOException {
        String body = part("form-token", "", trainer.get(path).first(TOKEN))
                + part("do", "", "bring")
                + part("file", "; filename=\"questions.gift\"\r\nContent-Type: text/plain", gift())
                + "--" + END + "--\r\n";
        return Client.pathIn(trainer.post(path, "multipart/form-data; boundary=" + END, body));
    }

    private static String part(String name, String more, String value) {
        return "--" + END + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + value
                + "\r\n";
    }

    private static String gift() {
        return IntStream.range(0, QUESTIONS).mapToObj(LargeCourse::question).collect(Collectors.joining("\n"));
    }

    /** Of four kinds in turn, filed under ten modules. */
    private static String question(int number) {
        int each = QUESTIONS / MODULES;
        String category = number % each == 0 ? "$CATEGORY: Module " + (number / each + 1) + "\n\n" : "";
        return category + form(number % 4).formatted(number);
    }

    private static String form(int kind) {
        return switch (kind) {
            case 0 -> "Which door of hall %d leads out? {=the left one#Yes. ~the right one#No. ~none}\n";
            case 1 -> "Sentence %d is true. {T}\n";
            case 2 -> "How many steps has staircase %1$d? {#%1$d:1}\n";
            default -> "Match the signs of hall %d. {=red -> stop =green -> go =blue -> wait}\n";
        };
    }
}
