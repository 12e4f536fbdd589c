package org.muster.benchmarks.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.muster.benchmarks.Figure;
import org.muster.benchmarks.Scenario;
import org.muster.benchmarks.Site;
import org.muster.benchmarks.http.Client;
import org.muster.benchmarks.load.Step;

/** Anyone who checks certificates by their codes. */
public final class Verification implements Scenario {

    private static final Pattern CODE = Pattern.compile("\"(/verify/[A-Z0-9-]{19})\"");

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (String holder : site.holders().stream().limit(site.connections()).toList()) {
            String address = site.signedIn(holder).get("/certificates").first(CODE);
            Client anyone = site.visitor();
            steps.add(() -> anyone.get(address).status() == 200);
        }
        return List.of(Figure.of(
                "verify a certificate, " + steps.size() + " at once",
                site.load().of(steps)));
    }
}
