package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The main job: from a mailbox to a certificate that a stranger can check. */
@InBrowser
class LearnerEarnsACertificateJourney {

    private static final String COURSE = "act-awareness";
    private static final Look PHONE = Look.all().toList().get(0);

    /** A lesson with a picture, one with a film, one with a scenario, one with a list to tick, one with text and steps. */
    private static final Map<String, String> LOOKED_AT = Map.of(
            "m1-l1", "lesson-film",
            "m2-l1", "lesson-ticks",
            "m4-l2", "lesson-picture",
            "m6-l2", "lesson-scenario",
            "m7-l2", "lesson-text");

    private final AnswerKey key = AnswerKey.of(COURSE);

    @Test
    void aNewcomerLearnsLeavesResumesPassesAndHoldsACertificateAnybodyCanCheck(Visitors visitors) throws IOException {
        Learner learner = Learner.named("Wren", "Okpara-Lloyd");
        Visit phone = visitors.come(PHONE);
        learner.register(visitors, phone);
        assertThat(phone.path()).isEqualTo("/dashboard");
        seeTheCatalogue(phone);
        learner.start(phone, COURSE);
        learnAsFarAsTheThreatLevels(phone, learner);

        Visit desktop = visitors.come(Look.DESKTOP);
        resumeWhereThePhoneLeft(phone, desktop, learner);
        learner.learn(desktop, key, true, lesson -> seeLesson(desktop, learner, lesson));
        pass(desktop, learner);

        String code = holdsTheCertificate(desktop, learner);
        anybodyChecks(visitors.come(PHONE), code, learner);
    }

    @Test
    void withoutScriptsEverythingIsAnsweredAndWhoeverFailsIsToldOfTheAttemptsLeft(Visitors visitors) {
        Learner learner = Learner.named("Ivo", "Plain");
        learner.register(visitors, visitors.come(PHONE));
        Visit plain = visitors.comeWithoutScripts(Look.DESKTOP);
        plain.signIn(learner.email(), learner.password());

        learner.start(plain, COURSE);
        learner.learn(plain, key, false, lesson -> {});
        assertThat(plain.text()).contains("Attempts left: 3 of 3");
        learner.takeAssessment(plain, key, false, type -> {});
        learner.send(plain);
        assertThat(plain.heading()).hasText("You have not passed this time");
        assertThat(plain.text()).contains("0 of 15 right", "Attempts left: 2");

        Visit desktop = visitors.come(Look.DESKTOP);
        desktop.signIn(learner.email(), learner.password());
        desktop.open(plain.path());
        desktop.looksRightToAll("result-failed");
        desktop.open("/certificates");
        desktop.looksRightToAll("certificates-none");
    }

    @Test
    void aCodeThatNobodyHoldsIsNotFoundInAFriendlyWay(Visitors visitors) {
        Visit visit = visitors.come(Look.DESKTOP);
        assertThat(visit.open("/verify")).isEqualTo(200);
        visit.looksRightToAll("verify");

        visit.page().locator("input[name=code]").fill("0000-0000-0000-0000");
        visit.page().locator("input[name=code]").press("Enter");
        visit.page().waitForURL("**0000*");
        assertThat(visit.heading()).hasText("No certificate has this code");
        visit.looksRightToAll("verify-unknown");
    }

    private static void seeTheCatalogue(Visit visit) {
        visit.open("/courses");
        visit.looksRightToAll("catalogue");
        visit.open("/courses/" + COURSE);
        visit.looksRightToAll("course");
    }

    /** Every question of the first lesson is answered wrongly first: that is told, and may be mended. */
    private void learnAsFarAsTheThreatLevels(Visit visit, Learner learner) {
        assertThat(Learner.lesson(visit)).isEqualTo("m1-l1");
        learner.answerChecks(visit, key, false);
        assertThat(visit.page().locator("form.checkup [role=status]")).containsText("Not quite");
        visit.looksRightToAll("lesson-check-wrong");
        learner.answerChecks(visit, key, true);
        assertThat(visit.page().locator("form.checkup [role=status]")).containsText("Correct");
        visit.looksRightToAll("lesson-check-right");
        learner.next(visit);
        learner.answerChecks(visit, key, true);
        learner.next(visit);
        learner.answerCheck(visit, key, "aw-m1-l3-k1", true);
    }

    private void resumeWhereThePhoneLeft(Visit phone, Visit desktop, Learner learner) {
        Locator block = phone.page().locator(".block:has(#check-aw-m1-l3-k1)");
        Response kept = phone.page()
                .waitForResponse(
                        answer -> String.valueOf(answer.request().postData()).contains("do=place"),
                        () -> block.evaluate("block => block.scrollIntoView()"));
        assertThat(kept.status()).isEqualTo(204);
        String place = block.getAttribute("id");

        desktop.signIn(learner.email(), learner.password());
        desktop.looksRightToAll("dashboard-under-way");
        desktop.press("main a[href^='/learn/'] >> nth=0");
        assertThat(Learner.lesson(desktop)).isEqualTo("m1-l3");
        assertThat(desktop.page().url()).endsWith("#" + place);
        assertThat(desktop.page().locator("#check-aw-m1-l3-k1 [role=status]")).containsText("Correct");
        assertThat(desktop.page().locator("#check-aw-m1-l3-k2 [role=status]")).hasCount(0);
    }

    private static void seeLesson(Visit visit, Learner learner, String lesson) {
        if (LOOKED_AT.containsKey(lesson)) {
            visit.looksRightToAll(LOOKED_AT.get(lesson));
        }
        if (lesson.equals("m4-l2")) {
            pointAtThePicture(visit);
        }
        if (lesson.equals("m6-l2")) {
            walkTheFoyer(visit);
        }
        if (lesson.equals("m7-l2")) {
            leaveAQuestionOpen(visit);
        }
    }

    private static void pointAtThePicture(Visit visit) {
        Locator check = visit.page().locator("#check-aw-m4-l2-k3");
        check.locator(".spot").nth(2).click();
        assertThat(check.locator("input:checked")).hasValue("c");
        assertThat(check.locator(".spot.chosen")).hasCount(1);
        visit.looksRightToAll("lesson-hotspot");
    }

    private static void walkTheFoyer(Visit visit) {
        Locator here = visit.page().locator(".scenario h3");
        for (String choice : new String[] {"wait", "act", "bay"}) {
            String before = here.innerText();
            visit.page().locator("button[name=choice][value=" + choice + "]").click();
            assertThat(here).not().hasText(before);
        }
        assertThat(visit.page().locator("button[name=choice]")).hasCount(0);
        visit.looksRightToAll("lesson-scenario-end");
    }

    private static void leaveAQuestionOpen(Visit visit) {
        String before = visit.path();
        visit.press("nav.thumb form button[value=next]");
        assertThat(visit.path()).isEqualTo(before);
        assertThat(visit.text()).contains("Answer the question on this page");
        visit.looksRightToAll("lesson-unanswered");
    }

    private void pass(Visit visit, Learner learner) {
        visit.looksRightToAll("assessment");
        Set<String> seen = new TreeSet<>();
        learner.takeAssessment(visit, key, true, type -> {
            if (seen.add(type)) {
                visit.looksRightToAll("question-" + type);
            }
        });
        visit.looksRightToAll("review");
        learner.send(visit);
        assertThat(visit.heading()).hasText("You have passed");
        assertThat(visit.text()).contains("15 of 15 right");
    }

    /** It comes onto the page by itself. */
    private static String holdsTheCertificate(Visit visit, Learner learner) throws IOException {
        Locator link = visit.page().locator("#after a[href$='.pdf']").first();
        link.waitFor();
        visit.looksRightToAll("result-passed");
        APIResponse pdf = visit.fetch(link.getAttribute("href"));
        assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");

        visit.open("/certificates");
        visit.looksRightToAll("certificates");
        String code = visit.page()
                .locator("main a[href^='/verify/']")
                .getAttribute("href")
                .substring("/verify/".length());
        assertThat(textOf(pdf.body()))
                .contains(learner.given() + " " + learner.family(), "ACT Awareness", "version 1.0", code);
        return code;
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }

    private static void anybodyChecks(Visit stranger, String code, Learner holder) {
        assertThat(stranger.open("/verify/" + code)).isEqualTo(200);
        assertThat(stranger.heading()).hasText("Valid");
        assertThat(stranger.text()).contains(code, "ACT Awareness", "Completed", "Valid until");
        assertThat(stranger.page().content()).doesNotContain(holder.family(), holder.email());
        stranger.looksRightToAll("verify-valid");
    }
}
