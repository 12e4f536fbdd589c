package org.muster.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Notes what must never happen, whatever a journey is about. */
final class Watch {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Set<String> documents = ConcurrentHashMap.newKeySet();

    static Watch over(Page page) {
        Watch watch = new Watch();
        page.onRequest(watch::noteRequest);
        page.onConsoleMessage(watch::noteMessage);
        page.onPageError(error -> watch.complaints.add("script error: " + error));
        return watch;
    }

    List<String> complaints(BrowserContext context) {
        Stream<String> sessions = context.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> "a server session: " + cookie.name);
        return Stream.concat(complaints.stream(), sessions).toList();
    }

    private void noteRequest(Request request) {
        if (request.isNavigationRequest()) {
            documents.add(request.url());
        }
        URI address = URI.create(request.url());
        if (address.getHost() != null && !THIS_MACHINE.contains(address.getHost())) {
            complaints.add("a request to another host: " + request.url());
        }
    }

    /** That a page answered 403 or 404 is for the journey to judge; Chromium calls it an error in any case. */
    private void noteMessage(ConsoleMessage message) {
        boolean document = message.text().startsWith("Failed to load resource")
                && documents.stream().anyMatch(url -> message.location().startsWith(url));
        if (message.type().equals("error") && !document) {
            complaints.add("console: " + message.text() + " " + message.location());
        }
    }
}
