package org.muster.benchmarks.scenario;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.muster.benchmarks.Figure;
import org.muster.benchmarks.Site;
import org.muster.benchmarks.http.Client;
import org.muster.benchmarks.load.Load;
import org.muster.benchmarks.load.Step;
import org.muster.benchmarks.load.Timing;
import org.muster.benchmarks.product.ManyStatements;

/** Every way to ask the record store for statements, with many in it, and pages far behind the first. */
public final class StatementQueries {

    private static final double MILLIS = 50;
    private static final String TARGET = "p95 ≤ 50 ms";
    private static final int PAGES = 1_000;
    private static final int COUNTED = 20;
    private static final Pattern MORE = Pattern.compile("\"more\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern REGISTRATION = Pattern.compile("\"registration\":\"([0-9a-f-]{36})\"");

    public void measure(Site site, Consumer<Figure> table) throws IOException {
        String sample = get(site.recordStoreClient(), "?limit=500&verb=" + iri("verbs", 3));
        for (Map.Entry<String, Supplier<String>> form : forms(sample).entrySet()) {
            table.accept(figure(form.getKey(), form.getValue(), site));
        }
        table.accept(farPages(site, "limit=100", "of 100"));
        table.accept(
                farPages(site, "limit=40&related_activities=true&activity=" + iri("courses", 3), "of 40, of a course"));
    }

    private static Map<String, Supplier<String>> forms(String sample) {
        String id = found(ID, sample);
        String registration = found(REGISTRATION, sample);
        Map<String, Supplier<String>> forms = new LinkedHashMap<>();
        forms.put("the newest", () -> "");
        forms.put("ascending", () -> "?ascending=true");
        forms.put("by id", () -> "?statementId=" + id);
        forms.put("since and until", () -> "?since=2026-01-01T00:00:00Z&until=2030-01-01T00:00:00Z");
        forms.put("agent", () -> "?agent=" + agent());
        forms.put("verb", () -> "?verb=" + iri("verbs", any(20)));
        forms.put("activity", () -> "?activity=" + iri("activities", any(2_000)));
        forms.put("registration", () -> "?registration=" + registration);
        forms.put("agent and verb", () -> "?agent=" + agent() + "&verb=" + iri("verbs", any(20)));
        forms.put(
                "verb and activity that meet nowhere",
                () -> "?verb=" + iri("verbs", 1) + "&activity=" + iri("activities", 2));
        forms.put("verb and activity", () -> "?verb=" + iri("verbs", 3) + "&activity=" + iri("activities", 3));
        forms.put("agent and activity", () -> "?agent=" + agent() + "&activity=" + iri("activities", any(2_000)));
        forms.put("related agent", () -> "?related_agents=true&agent=" + agent());
        forms.put("related activity (a course)", () -> "?related_activities=true&activity=" + iri("courses", any(20)));
        forms.put(
                "related activity and a verb that meet nowhere",
                () -> "?related_activities=true&activity=" + iri("courses", 3) + "&verb=" + iri("verbs", 4));
        forms.put("canonical", () -> "?format=canonical");
        forms.put("ids", () -> "?format=ids");
        forms.put("with attachments", () -> "?attachments=true");
        return forms;
    }

    private static Figure figure(String what, Supplier<String> query, Site site) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < site.connections(); i++) {
            Client client = site.recordStoreClient();
            steps.add(() -> client.get("/xapi/statements" + query.get()).status() == 200);
        }
        Timing timing = site.load().of(steps);
        boolean met = timing.errors() == 0 && timing.millis(95) <= MILLIS;
        return Figure.of("GET statements, " + what + ", " + steps.size() + " at once", timing, TARGET, met);
    }

    private static Figure farPages(Site site, String query, String what) throws IOException {
        Client client = site.recordStoreClient();
        List<Long> nanos = new ArrayList<>();
        String next = "/xapi/statements?" + query;
        for (int page = 0; page < PAGES; page++) {
            long begun = System.nanoTime();
            String body = client.get(next).text();
            nanos.add(System.nanoTime() - begun);
            next = found(MORE, body);
        }
        Timing first = Load.oneByOne(longs(nanos.subList(0, COUNTED)));
        Timing last = Load.oneByOne(longs(nanos.subList(PAGES - COUNTED, PAGES)));
        return Figure.of(
                "pages " + what,
                "median of the first 20: %.1f ms, of the last 20 of %d: %.1f ms"
                        .formatted(first.millis(50), PAGES, last.millis(50)));
    }

    private static LongStream longs(List<Long> nanos) {
        return nanos.stream().mapToLong(Long::longValue);
    }

    private static String get(Client client, String query) throws IOException {
        return client.get("/xapi/statements" + query).text();
    }

    private static String found(Pattern pattern, String body) {
        var matcher = pattern.matcher(body);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + body.substring(0, Math.min(200, body.length())));
        }
        return matcher.group(1);
    }

    private static int any(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }

    private static String iri(String kind, int number) {
        return encoded(ManyStatements.HOME + "/" + kind + "/" + number);
    }

    private static String agent() {
        return encoded("{\"account\":{\"homePage\":\"" + ManyStatements.HOME + "\",\"name\":\"" + any(50_000) + "\"}}");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
