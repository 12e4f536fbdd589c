package org.muster.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import org.muster.Repository;

/** One person's browser: what they do, what they see, and that nothing happens behind their back. */
public final class Visit {

    private static final Path SCREENSHOTS = Repository.file("system-tests/target/screenshots");

    private final BrowserContext context;
    private final Look look;
    private final Page page;
    private final Watch watch;

    Visit(BrowserContext context, Look look) {
        this.context = context;
        this.look = look;
        page = context.newPage();
        watch = Watch.over(page);
    }

    public Page page() {
        return page;
    }

    /** Opens an address of the product; says the status it answers with. */
    public int open(String path) {
        return page.navigate(path).status();
    }

    /** What the page says to a reader. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** Fetches a file as whoever is signed in here. */
    public APIResponse fetch(String path) {
        return context.request().get(path);
    }

    /** Presses what leads on and waits for the page it leads to. */
    public void press(String selector) {
        page.locator(selector).click();
        page.waitForLoadState();
    }

    /** Where the browser stands, such as {@code /dashboard}. */
    public String path() {
        return URI.create(page.url()).getPath();
    }

    public Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** Whether the browser has a network. */
    public void network(boolean there) {
        context.setOffline(!there);
    }

    /** The sign-in lapses; what else the browser remembers stays. */
    public void forgetSignIn() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("muster"));
    }

    public void signIn(String email, String password) {
        open("/login");
        page.locator("input[name=email]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
        page.waitForLoadState();
    }

    /** The way out stands in the menu, which differs between a phone and a desktop. */
    public void signOut() {
        Locator menu = page.locator("header details.menu:visible").first();
        menu.locator("summary").click();
        menu.locator("form[action='/logout'] button").click();
        page.waitForLoadState();
    }

    /** Checks the page as it stands and keeps a picture of it for people to look at. */
    public void looksRight(String name) {
        looksRight(name, look);
    }

    private void looksRight(String name, Look worn) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + worn + ".png"))
                .setFullPage(true));
        unroll(worn);
        assertThat(Accessibility.violations(page))
                .as("accessibility of %s, %s", name, worn)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("pixels by which %s is wider than the window, %s", name, worn)
                .isEqualTo(0);
        page.setViewportSize(worn.width(), worn.height());
    }

    /** The same in every look, without loading the page anew. */
    public void looksRightToAll(String name) {
        try {
            Look.all().forEach(other -> {
                wear(other);
                looksRight(name, other);
            });
        } finally {
            wear(look);
        }
    }

    /** As high as the page is long: nothing lies behind a bar that only scrolling puts in front of it. */
    private void unroll(Look worn) {
        int length = (int) page.evaluate("Math.ceil(document.documentElement.scrollHeight)");
        page.setViewportSize(worn.width(), Math.max(length, worn.height()));
    }

    private void wear(Look other) {
        page.setViewportSize(other.width(), other.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other.scheme()));
    }

    void leave() {
        try {
            assertThat(watch.complaints(context)).isEmpty();
        } finally {
            context.close();
        }
    }
}
