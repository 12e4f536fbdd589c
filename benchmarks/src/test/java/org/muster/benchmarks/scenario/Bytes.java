package org.muster.benchmarks.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.benchmarks.Figure;
import org.muster.benchmarks.Scenario;
import org.muster.benchmarks.Site;
import org.muster.benchmarks.http.Answer;
import org.muster.benchmarks.http.Client;

/** What a visit brings over the wire, the page and all it names: with an empty cache, and again with a full one. */
public final class Bytes implements Scenario {

    private static final int FIRST_AT_MOST = 150_000;
    private static final int LATER_AT_MOST = 30_000;
    private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"(/(?:static|courses/files)/[^\"#]+)");

    @Override
    public String name() {
        return "bytes";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException {
        Client learner = site.readers(1).get(0);
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("front page", site.visitor(), "/"));
        figures.add(figure("dashboard", learner, "/dashboard"));
        figures.add(figure("course", learner, "/courses/act-awareness"));
        figures.add(figure("lesson", learner, Pages.lesson(learner).split("#", 2)[0]));
        return figures;
    }

    private static Figure figure(String what, Client client, String path) throws IOException {
        Set<String> cache = new HashSet<>();
        int first = visit(client, path, cache);
        int later = visit(client, path, cache);
        String value = String.format(Locale.ROOT, "%.1f kB, later %.1f kB", first / 1000.0, later / 1000.0);
        boolean met = first <= FIRST_AT_MOST && later <= LATER_AT_MOST;
        return Figure.of(what + ", first visit and later", value, "≤ 150 kB, later ≤ 30 kB", met);
    }

    private static int visit(Client client, String path, Set<String> cache) throws IOException {
        Answer page = client.visit(path);
        int sum = page.wireBytes();
        for (String named : page.all(NAMED).distinct().toList()) {
            sum += cache.contains(named) ? 0 : fetch(client, named, cache);
        }
        return sum;
    }

    private static int fetch(Client client, String path, Set<String> cache) throws IOException {
        Answer answer = client.get(path);
        if (!answer.isFine()) {
            throw new IllegalStateException(path + ": " + answer.status());
        }
        if (answer.header("cache-control")
                .filter(says -> says.contains("max-age"))
                .isPresent()) {
            cache.add(path);
        }
        return answer.wireBytes();
    }
}
