package org.muster.benchmarks.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.muster.benchmarks.Figure;
import org.muster.benchmarks.Site;
import org.muster.benchmarks.http.Client;
import org.muster.benchmarks.load.Step;
import org.muster.benchmarks.load.Timing;

/** The pages of the rooms beside the courses, with much in them, each learner with their own sign-in and connection. */
public final class RoomPages {

    private static final double MILLIS = 80;
    private static final String TARGET = "p95 ≤ 80 ms";
    private static final Pattern FORUM = Pattern.compile("href=\"(/forums/[0-9a-f-]{36})\"[^>]*>[^<]*Awareness");
    private static final Pattern THREAD = Pattern.compile("href=\"(/forums/[0-9a-f-]{36}/threads/[0-9a-f-]{36})[\"?#]");
    private static final Pattern RESOURCE = Pattern.compile("href=\"(/library/[a-z0-9-]+-[0-9]+)\"");

    public List<Figure> measure(Site site) throws IOException {
        List<Client> learners = site.readers(site.connections());
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, String> page : pages(learners.get(0)).entrySet()) {
            figures.add(figure(page.getKey(), page.getValue(), site, learners));
        }
        return figures;
    }

    private static Map<String, String> pages(Client learner) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        String forum = learner.get("/forums").first(FORUM);
        pages.put("dashboard", "/dashboard");
        pages.put("forums", "/forums");
        pages.put("a forum", forum);
        pages.put("a thread", learner.get(forum).first(THREAD));
        pages.put("library", "/library");
        pages.put("library, searched", "/library?q=lockdown");
        pages.put("a resource", learner.get("/library").first(RESOURCE));
        pages.put("what works", "/what-works");
        return pages;
    }

    private static Figure figure(String what, String path, Site site, List<Client> clients) {
        List<Step> steps = new ArrayList<>();
        clients.forEach(client -> steps.add(() -> client.get(path).status() == 200));
        Timing timing = site.load().of(steps);
        boolean met = timing.errors() == 0 && timing.millis(95) <= MILLIS;
        return Figure.of(what + ", " + clients.size() + " at once", timing, TARGET, met);
    }
}
