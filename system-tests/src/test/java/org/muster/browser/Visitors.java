package org.muster.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

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
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setBaseURL(product.home())
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.scheme())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language);
        Visit visit = new Visit(chromium.browser().newContext(options), look);
        visits.add(visit);
        return visit;
    }

    /** The password of all demonstration accounts. */
    public String password() {
        return Product.PASSWORD;
    }

    void leave() {
        visits.forEach(Visit::leave);
        visits.clear();
    }
}
