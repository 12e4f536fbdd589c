package org.muster.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who registered by themselves and goes through a course. */
record Learner(String given, String family, String email, String password) {

    private static final Pattern CONFIRMATION = Pattern.compile("https?://\\S+?(/register/confirm/\\S+)");
    private static final String NEXT = "nav.thumb form button[value=next]";

    static Learner named(String given, String family) {
        String email = given.toLowerCase(Locale.ROOT) + "." + System.nanoTime() + "@journeys.example";
        return new Learner(given, family, email, "walks-through-all-of-it-7");
    }

    /** Registers, opens the letter, confirms: and stands on the dashboard. */
    void register(Visitors visitors, Visit visit) {
        visit.open("/register");
        visit.page().locator("input[name=given]").fill(given);
        visit.page().locator("input[name=family]").fill(family);
        visit.page().locator("input[name=email]").fill(email);
        visit.page().locator("input[name=password]").fill(password);
        visit.press("button[name=register]");

        Matcher link = CONFIRMATION.matcher(visitors.letterTo(email));
        if (!link.find()) {
            throw new IllegalStateException("no link in the letter");
        }
        visit.open(link.group(1));
        visit.page().locator("input[name=password]").fill(password);
        visit.press("button[name=confirm]");
    }

    /** Goes from the catalogue to the first lesson. */
    void start(Visit visit, String course) {
        visit.open("/courses");
        visit.press("main h2 a[href='/courses/" + course + "']");
        visit.press("main aside form button");
    }

    /** Reads on, answering everything, until somewhere else than a lesson is reached. */
    void learn(Visit visit, AnswerKey key, boolean rightly, Consumer<String> atLesson) {
        while (!visit.path().endsWith("/assessment")) {
            atLesson.accept(lesson(visit));
            answerChecks(visit, key, rightly);
            next(visit);
        }
    }

    void answerChecks(Visit visit, AnswerKey key, boolean rightly) {
        for (String check : checks(visit)) {
            answerCheck(visit, key, check, rightly);
        }
    }

    void answerCheck(Visit visit, AnswerKey key, String check, boolean rightly) {
        Locator form = visit.page().locator("form#check-" + check);
        new AnswerForm(form, key.question(check)).fillIn(rightly);
        form.locator("button[value=answer]").press("Enter");
        visit.page().waitForLoadState();
        form.getByRole(AriaRole.STATUS).waitFor();
    }

    List<String> checks(Visit visit) {
        return visit.page().locator("form.checkup").all().stream()
                .map(form -> form.getAttribute("id").substring("check-".length()))
                .toList();
    }

    void next(Visit visit) {
        String before = visit.page().url();
        visit.page().locator(NEXT).click();
        visit.page().waitForURL(url -> !url.equals(before));
    }

    /** Answers question after question, and sends all of it off. */
    void takeAssessment(Visit visit, AnswerKey key, boolean rightly, Consumer<String> atType) {
        visit.press("main form button");
        while (!visit.path().endsWith("/review")) {
            String question = visit.page().locator("input[name=question]").inputValue();
            new AnswerForm(visit.page().locator("form#f"), key.question(question)).fillIn(rightly);
            atType.accept(key.type(question));
            String before = visit.page().url();
            visit.page().locator("nav.thumb button:last-child").click();
            visit.page().waitForURL(url -> !url.equals(before));
        }
    }

    void send(Visit visit) {
        visit.page().locator("main form button").click();
        visit.page().waitForURL(url -> URI.create(url).getPath().endsWith("/result"));
    }

    /** The part of the address that names it: {@code m1-l1}. */
    static String lesson(Visit visit) {
        return visit.path().substring(visit.path().lastIndexOf('/') + 1);
    }
}
