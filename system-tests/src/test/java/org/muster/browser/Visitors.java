package org.muster.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Those who come in a test: each with a browser of their own that remembers nothing. */
public final class Visitors {

    private final Chromium chromium;
    private final Product product;
    private final List<Visit> visits = new ArrayList<>();

    Visitors(Chromium chromium, Product product) {
        this.chromium = chromium;
        this.product = product;
    }

    public Visit come(Look look) {
        return come(look, "en-GB");
    }

    /** @param language what the browser prefers, such as {@code cy} */
    public Visit come(Look look, String language) {
        return come(look, options(look).setLocale(language));
    }

    /** Somebody whose browser runs no scripts. */
    public Visit comeWithoutScripts(Look look) {
        return come(look, options(look).setLocale("en-GB").setJavaScriptEnabled(false));
    }

    private Browser.NewContextOptions options(Look look) {
        return new Browser.NewContextOptions()
                .setBaseURL(product.home())
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.scheme())
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private Visit come(Look look, Browser.NewContextOptions options) {
        Visit visit = new Visit(chromium.browser().newContext(options), look);
        visits.add(visit);
        return visit;
    }

    /** The password of all demonstration accounts. */
    public String password() {
        return Product.PASSWORD;
    }

    /** The only letter to an address, awaited. */
    public String letterTo(String email) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> product.mail().lettersTo(email), letters -> !letters.isEmpty())
                .get(0);
    }

    /**
     * A letter that leads to an address, awaited: whoever was there before the test has other
     * letters too.
     */
    public String letterTo(String email, String address) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> product.mail().lettersTo(email).stream()
                                .map(letter -> letter.replaceAll("=\\r?\\n", ""))
                                .filter(letter -> letter.contains(address))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** No letter leaves the house, until letters are taken again. */
    public void refuseLetters() {
        product.mail().refuseLetters();
    }

    public void takeLetters() {
        product.mail().takeLetters();
    }

    void leave() {
        visits.forEach(Visit::leave);
        visits.clear();
    }
}
