package org.muster.benchmarks.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.muster.benchmarks.Figure;
import org.muster.benchmarks.Scenario;
import org.muster.benchmarks.Site;
import org.muster.benchmarks.load.Step;
import org.muster.benchmarks.load.Timing;

/** Learners in their assessments, saving answers; each is on disk when it is answered. */
public final class Answers implements Scenario {

    private static final int AT_ONCE = 32;
    private static final double PER_SECOND = 300;

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (String email : site.examinees().stream().limit(AT_ONCE).toList()) {
            steps.add(new Saving(Sheet.begun(site.signedIn(email))));
        }
        Timing timing = site.load().of(steps);
        boolean met = timing.errors() == 0 && timing.perSecond() >= PER_SECOND;
        return List.of(Figure.of("answers saved, " + steps.size() + " learners at once", timing, "≥ 300/s", met));
    }

    /** One learner who goes through the questions again and again. */
    private static final class Saving implements Step {

        private final Sheet sheet;
        private int place;

        Saving(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public boolean once() throws IOException {
            place = (place + 1) % sheet.size();
            return sheet.save(place);
        }
    }
}
