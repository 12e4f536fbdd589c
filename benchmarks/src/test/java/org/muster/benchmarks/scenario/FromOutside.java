package org.muster.benchmarks.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.benchmarks.Figure;
import org.muster.benchmarks.Scenario;
import org.muster.benchmarks.Site;
import org.muster.benchmarks.http.Answer;
import org.muster.benchmarks.http.Client;
import org.muster.benchmarks.load.Load;
import org.muster.benchmarks.load.Timing;

/** From a statement of another system that a lesson is done to the learner's progress here, which the record store tells. */
public final class FromOutside implements Scenario {

    private static final int HOW_MANY = 40;
    private static final double MILLIS = 1000;
    private static final long PAUSE = 5;
    private static final long PATIENCE = 30_000_000_000L;
    private static final String COMPLETED = "/xapi/statements?verb=http://adlnet.gov/expapi/verbs/completed";
    private static final Pattern COURSE = Pattern.compile("\"id\":\"([^\"]+/courses/act-awareness/[0-9.]+)\"");
    private static final Pattern ACTOR = Pattern.compile("\"actor\":(\\{[^{}]*\\{[^{}]*\\}[^{}]*\\})");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    @Override
    public String name() {
        return "outside";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException {
        Client store = site.recordStoreClient();
        List<Long> nanos = new ArrayList<>();
        for (Client learner : site.readers(HOW_MANY)) {
            String registration = Site.enrolment(learner).substring("/learn/".length());
            Answer known = store.get("/xapi/statements?limit=20&registration=" + registration);
            Optional<String> lesson = known.all(COURSE).findFirst().map(course -> course + "/lessons/m7-l1");
            if (lesson.isPresent() && !isDone(store, registration, lesson.get())) {
                nanos.add(heard(store, registration, known.first(ACTOR), lesson.get()));
            }
        }
        Timing timing = Load.oneByOne(nanos.stream().mapToLong(Long::longValue));
        String value = "p50 %.0f ms, longest %.0f ms".formatted(timing.millis(50), timing.millis(100));
        String what = "from a statement of another system to the learner’s progress, " + nanos.size() + " times";
        return List.of(Figure.of(what, value, "≤ 1 s", timing.millis(100) <= MILLIS));
    }

    private static boolean isDone(Client store, String registration, String lesson) throws IOException {
        return store.get(COMPLETED + "&activity=" + lesson + "&registration=" + registration)
                .all(ID)
                .findAny()
                .isPresent();
    }

    private static long heard(Client store, String registration, String actor, String lesson) throws IOException {
        String before = progress(store, registration);
        String done = """
                {"actor":%s,"verb":{"id":"http://adlnet.gov/expapi/verbs/completed"},"object":{"id":"%s"},
                "context":{"registration":"%s"}}""".formatted(actor, lesson, registration);
        long begun = System.nanoTime();
        store.post("/xapi/statements", "application/json", done);
        while (progress(store, registration).equals(before)) {
            pause(System.nanoTime() - begun);
        }
        return System.nanoTime() - begun;
    }

    /** The newest statement that somebody came further. */
    private static String progress(Client store, String registration) throws IOException {
        return store.get("/xapi/statements?limit=1&verb=http://adlnet.gov/expapi/verbs/progressed&registration="
                        + registration)
                .all(ID)
                .findFirst()
                .orElse("");
    }

    private static void pause(long waited) {
        if (waited > PATIENCE) {
            throw new IllegalStateException("a lesson that was done elsewhere moves nobody's progress");
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
