package org.muster.benchmarks.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.muster.benchmarks.Figure;
import org.muster.benchmarks.Scenario;
import org.muster.benchmarks.Site;
import org.muster.benchmarks.http.Answer;
import org.muster.benchmarks.http.Client;
import org.muster.benchmarks.load.Step;
import org.muster.benchmarks.load.Timing;

/** The pages that learners open most, each learner with their own sign-in and connection. */
public final class Pages implements Scenario {

    private static final double MILLIS = 60;
    private static final double PER_SECOND = 300;
    private static final String TARGET = "≥ 300/s, p95 ≤ 60 ms";

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException {
        List<Client> learners = site.readers(site.connections());
        List<String> lessons = new ArrayList<>();
        for (Client learner : learners) {
            lessons.add(lesson(learner));
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("front page, not signed in", site, guests(site), List.of("/")));
        figures.add(figure("dashboard", site, learners, List.of("/dashboard")));
        figures.add(figure("course", site, learners, List.of("/courses/act-awareness")));
        figures.add(figure("lesson", site, learners, lessons));
        return figures;
    }

    private static List<Client> guests(Site site) {
        List<Client> guests = new ArrayList<>();
        while (guests.size() < site.connections()) {
            guests.add(site.visitor());
        }
        return guests;
    }

    /** Where the learner left off. */
    static String lesson(Client learner) throws IOException {
        return Client.pathIn(learner.get(Site.enrolment(learner)));
    }

    /** With one path for all, or one for each. */
    private static Figure figure(String what, Site site, List<Client> clients, List<String> paths) {
        List<Step> steps = new ArrayList<>();
        for (int place = 0; place < clients.size(); place++) {
            Client client = clients.get(place);
            String path = paths.get(place % paths.size());
            steps.add(() -> isShown(client.get(path)));
        }
        Timing timing = site.load().of(steps);
        boolean met = timing.errors() == 0 && timing.perSecond() >= PER_SECOND && timing.millis(95) <= MILLIS;
        return Figure.of(what + ", " + clients.size() + " at once", timing, TARGET, met);
    }

    private static boolean isShown(Answer answer) {
        return answer.status() == 200;
    }
}
