package org.muster.benchmarks.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.muster.benchmarks.Figure;
import org.muster.benchmarks.Scenario;
import org.muster.benchmarks.Site;
import org.muster.benchmarks.http.Client;
import org.muster.benchmarks.http.Fields;
import org.muster.benchmarks.load.Step;
import org.muster.benchmarks.load.Timing;

/** The desks of those who work here: a trainer in the studio and with webinars, an author of alerts; one account, many sign-ins. */
public final class DeskPages implements Scenario {

    private static final double MILLIS = 80;
    private static final String TARGET = "p95 ≤ 80 ms";
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");
    private static final Pattern HELD = Pattern.compile("href=\"(/studio/webinars/[0-9a-f-]{36})\"");

    @Override
    public String name() {
        return "desks";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException {
        List<Client> trainers = signedIn(site, "trainer@demo.example");
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, String> page : pages(trainers.get(0)).entrySet()) {
            figures.add(figure(page.getKey(), page.getValue(), site, trainers));
        }
        figures.add(figure("desk of alerts", "/alerts/desk", site, signedIn(site, "alerts-author@demo.example")));
        return figures;
    }

    private static Map<String, String> pages(Client trainer) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        String draft = openedDraft(trainer);
        pages.put("outline of a draft of seven modules", draft);
        pages.put("lesson of it", draft + "/lessons/m4-l2");
        pages.put("assessment of it", draft + "/assessment");
        pages.put("webinars of a host", "/studio/webinars");
        pages.put(
                "attendance of a webinar",
                trainer.get("/studio/webinars?show=done").first(HELD) + "/attendance");
        return pages;
    }

    /** ACT Awareness as a draft: opened by the form that people use, or the one that is open already. */
    private static String openedDraft(Client trainer) throws IOException {
        Fields fields = new Fields()
                .with("form-token", trainer.get("/studio").first(TOKEN))
                .with("course", "act-awareness")
                .with("do", "open");
        return Client.pathIn(trainer.postForm("/studio", fields.toString()));
    }

    private static List<Client> signedIn(Site site, String email) throws IOException {
        List<Client> clients = new ArrayList<>();
        while (clients.size() < site.connections()) {
            clients.add(site.signedIn(email));
        }
        return clients;
    }

    private static Figure figure(String what, String path, Site site, List<Client> clients) {
        List<Step> steps = new ArrayList<>();
        clients.forEach(client -> steps.add(() -> client.get(path).status() == 200));
        Timing timing = site.load().of(steps);
        boolean met = timing.errors() == 0 && timing.millis(95) <= MILLIS;
        return Figure.of(what + ", " + clients.size() + " at once", timing, TARGET, met);
    }
}
