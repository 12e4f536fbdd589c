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

/** From sending the answers that pass to the certificate on the learner's disk. */
public final class Certificates implements Scenario {

    private static final int HOW_OFTEN = 10;
    private static final double MILLIS = 2000;
    private static final long PAUSE = 20;
    private static final Pattern PDF = Pattern.compile("\"(/certificates/[0-9a-f-]{36}\\.pdf)\"");

    @Override
    public String name() {
        return "certificate";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException {
        List<String> examinees = site.examinees();
        List<Long> nanos = new ArrayList<>();
        for (String email : examinees.subList(Math.max(0, examinees.size() - HOW_OFTEN), examinees.size())) {
            nanos.add(passing(site.signedIn(email)));
        }
        Timing timing = Load.oneByOne(nanos.stream().mapToLong(Long::longValue));
        String value = "p50 %.0f ms, longest %.0f ms".formatted(timing.millis(50), timing.millis(100));
        String what = "from the last answer to the certificate as a PDF, " + nanos.size() + " times";
        return List.of(Figure.of(what, value, "≤ 2 s", timing.millis(100) <= MILLIS));
    }

    private static long passing(Client learner) throws IOException {
        Sheet sheet = Sheet.begun(learner);
        for (int place = 0; place < sheet.size(); place++) {
            sheet.save(place);
        }
        long begun = System.nanoTime();
        String result = Client.pathIn(sheet.send());
        Optional<Answer> certificate = certificate(learner, result);
        while (certificate.isEmpty()) {
            pause();
            certificate = certificate(learner, result);
        }
        return System.nanoTime() - begun;
    }

    /** Looks at the page that follows, as the browser does, and opens the certificate once it is offered. */
    private static Optional<Answer> certificate(Client learner, String result) throws IOException {
        Optional<String> address = learner.visit(result).all(PDF).findFirst();
        return address.isEmpty()
                ? Optional.empty()
                : Optional.of(learner.get(address.get())).filter(Certificates::isPdf);
    }

    private static boolean isPdf(Answer answer) {
        return answer.status() == 200
                && answer.header("content-type")
                        .filter("application/pdf"::equals)
                        .isPresent();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
