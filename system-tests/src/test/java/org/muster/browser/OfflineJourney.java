package org.muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A tunnel on the way home: the open lesson is read on, answers wait on the device and count once. */
@InBrowser
class OfflineJourney {

    private static final String COURSE = "act-awareness";
    private static final Look PHONE = Look.all().toList().get(0);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CHECK = "form.checkup";

    private final AnswerKey key = AnswerKey.of(COURSE);
    private final Learner learner = Learner.named("Elin", "Tunnel");

    @Test
    void whatIsAnsweredWithoutANetworkIsSentOnceWhenThereIsOneAgain(Visitors visitors) {
        Visit visit = begun(visitors);
        visit.network(false);
        answer(visit);
        assertThat(visit.page().locator("#offline")).containsText("You are offline");
        assertThat(visit.page().locator("#offline")).containsText("Waiting to be sent: 1.");
        assertThat(visit.page().locator(CHECK + " .kept-step")).isVisible();
        assertThat(visit.page().locator(CHECK + " input:checked")).hasCount(1);
        visit.looksRightToAll("lesson-offline");
        visit.page().reload();
        assertThat(visit.page().locator("#offline")).containsText("Waiting to be sent: 1.");
        visit.page().locator("nav details > summary").nth(1).click();
        visit.page().locator("nav details a[href$='/m2-l1']").click();
        visit.page().waitForURL("**/m1-l1#offline");
        assertThat(answered(visit)).isZero();

        visit.network(true);
        assertThat(visit.page().locator(CHECK + " [role=status]")).isVisible();
        assertThat(answered(visit)).isEqualTo(1);
        assertThat(waiting(visit)).isZero();
    }

    @Test
    void anAnswerWhoseReceiptWasLostCountsOnce(Visitors visitors) {
        Visit visit = begun(visitors);
        String fields = fields(visit);
        answer(visit);
        visit.page().locator(CHECK + " [role=status]").waitFor();
        assertThat(answered(visit)).isEqualTo(1);
        keep(visit, fields);
        assertThat(waiting(visit)).isEqualTo(1);
        send(visit);
        await().atMost(PATIENCE).until(() -> waiting(visit) == 0);
        assertThat(answered(visit)).isEqualTo(1);
    }

    @Test
    void whatTheServerDoesNotTakeIsTold(Visitors visitors) {
        Visit visit = begun(visitors);
        String check = learner.checks(visit).get(0);
        keep(visit, "do=answer&part=unknown");
        keep(visit, "do=answer&part=" + check);
        send(visit);
        assertThat(visit.page().locator("#offline")).containsText("could not be taken: 2.");
        visit.looksRightToAll("lesson-refused");
        await().atMost(PATIENCE).until(() -> waiting(visit) == 0);
        visit.page().reload();
        assertThat(visit.page().locator("#offline .note")).isHidden();
        assertThat(answered(visit)).isZero();
    }

    @Test
    void whatIsBeingAnsweredWhenTheNetworkComesBackStays(Visitors visitors) {
        Visit visit = begun(visitors);
        visit.network(false);
        assertThat(visit.page().locator("#offline")).containsText("You are offline");
        visit.network(true);
        assertThat(visit.page().locator("#offline .note")).isHidden();
        visit.network(false);
        visit.page().reload();
        fields(visit);
        visit.network(true);
        assertThat(visit.page().locator("#offline")).containsText("is still on this page");
        assertThat(visit.page().locator(CHECK + " input:checked")).hasCount(1);
    }

    @Test
    void answersSurviveANewSignInAndNobodyElseEverSeesThem(Visitors visitors) {
        Visit visit = begun(visitors);
        String lesson = visit.path();
        visit.network(false);
        answer(visit);
        assertThat(visit.page().locator("#offline")).containsText("Waiting to be sent: 1.");
        visit.forgetSignIn();
        visit.network(true);
        assertThat(visit.page().locator("#offline")).containsText("Sign in again");
        visit.press("#offline a");
        visit.page().locator("input[name=email]").fill(learner.email());
        visit.page().locator("input[name=password]").fill(learner.password());
        visit.page().locator("input[name=password]").press("Enter");
        visit.page().waitForURL("**" + lesson);
        await().atMost(PATIENCE).until(() -> waiting(visit) == 0);
        assertThat(answered(visit)).isEqualTo(1);

        visit.open("/dashboard");
        visit.forgetSignIn();
        visit.signIn("learner2@demo.example", visitors.password());
        assertThat(keptPages(visit)).isZero();
        visit.open(lesson);
    }

    @Test
    void signingOutEmptiesTheDevice(Visitors visitors) {
        Visit visit = begun(visitors);
        assertThat(keptPages(visit)).isEqualTo(1);
        visit.open("/dashboard");
        visit.signOut();
        assertThat(keptPages(visit)).isZero();
    }

    private Visit begun(Visitors visitors) {
        Visit visit = visitors.come(PHONE);
        learner.register(visitors, visit);
        learner.start(visit, COURSE);
        visit.page().waitForFunction("() => caches.match(location.pathname).then(Boolean)");
        visit.page().reload();
        visit.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
        return visit;
    }

    private void answer(Visit visit) {
        String check = learner.checks(visit).get(0);
        Locator form = visit.page().locator("form#check-" + check);
        new AnswerForm(form, key.question(check)).fillIn(true);
        form.locator("button[value=answer]").click();
        visit.page().waitForLoadState();
    }

    /** The step as the form would send it. */
    private String fields(Visit visit) {
        String check = learner.checks(visit).get(0);
        new AnswerForm(visit.page().locator("form#check-" + check), key.question(check)).fillIn(true);
        return (String) visit.page().evaluate("""
                        (id) => { const all = new URLSearchParams(new FormData(document.getElementById(id)));
                          all.delete("form-token"); all.set("do", "answer"); return all.toString(); }""", "check-" + check);
    }

    /** As the worker keeps a step that reached the server while its answer did not reach the device. */
    private static void keep(Visit visit, String fields) {
        visit.page().evaluate("""
                        ({ fields }) => new Promise((resolve) => { const open = indexedDB.open("learning", 1);
                          open.onupgradeneeded = () => open.result.createObjectStore("steps", { keyPath: "place", autoIncrement: true });
                          open.onsuccess = () => { const change = open.result.transaction("steps", "readwrite");
                            const owner = document.querySelector("[data-keep]").dataset.keep;
                            change.objectStore("steps").add({ path: location.pathname, owner, fields, at: Date.now() });
                            change.oncomplete = () => { open.result.close(); resolve(true); }; }; })""", Map.of("fields", fields));
    }

    private static void send(Visit visit) {
        visit.page().evaluate("() => navigator.serviceWorker.controller.postMessage({ ask: 'send' })");
    }

    private static int waiting(Visit visit) {
        return (int) visit.page().evaluate("""
                () => new Promise((resolve) => { const open = indexedDB.open("learning", 1);
                  open.onupgradeneeded = () => open.result.createObjectStore("steps", { keyPath: "place", autoIncrement: true });
                  open.onsuccess = () => { const all = open.result.transaction("steps").objectStore("steps").count();
                    all.onsuccess = () => { open.result.close(); resolve(all.result); }; }; })""");
    }

    private static int keptPages(Visit visit) {
        return (int) visit.page().evaluate("""
                () => caches.open("lesson").then((cache) => cache.keys()).then((all) =>
                  all.filter((each) => new URL(each.url).pathname.startsWith("/learn/")).length)""");
    }

    /** How often the record store was told of an answer. */
    private static long answered(Visit visit) {
        return visit.fetch("/account/record.csv")
                .text()
                .lines()
                .filter(line -> line.contains("/checks/"))
                .count();
    }
}
