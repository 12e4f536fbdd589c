package org.muster.benchmarks.scenario;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muster.benchmarks.Figure;
import org.muster.benchmarks.Scenario;
import org.muster.benchmarks.Site;
import org.muster.benchmarks.http.Answer;
import org.muster.benchmarks.http.Client;
import org.muster.benchmarks.load.Step;
import org.muster.benchmarks.load.Timing;

/** Another system that tells the record store what its learners did: one statement at a time, then fifty. */
public final class StatementsIn implements Scenario {

    private static final int BATCH = 50;
    private static final int ACTIVITIES = 200;

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException {
        return List.of(figure(site, 1), figure(site, BATCH));
    }

    private static Figure figure(Site site, int batch) {
        List<Step> steps = new ArrayList<>();
        while (steps.size() < site.connections()) {
            Client client = site.recordStoreClient();
            steps.add(() -> isStored(client.post("/xapi/statements", "application/json", statements(batch))));
        }
        Timing timing = site.load().of(steps);
        String what = "POST /xapi/statements, %d in each, %d at once".formatted(batch, steps.size());
        String value =
                batch == 1 ? timing.toString() : "%.0f statements/s; %s".formatted(timing.perSecond() * batch, timing);
        return Figure.of(what, value);
    }

    private static boolean isStored(Answer answer) {
        return answer.status() == 200;
    }

    private static String statements(int many) {
        return IntStream.range(0, many).mapToObj(StatementsIn::statement).collect(Collectors.joining(",", "[", "]"));
    }

    private static String statement(int number) {
        return """
                {"id":"%s","timestamp":"%s",
                 "actor":{"account":{"homePage":"https://staff.example","name":"%d"}},
                 "verb":{"id":"http://adlnet.gov/expapi/verbs/answered","display":{"en-GB":"answered"}},
                 "object":{"id":"https://elsewhere.example/questions/%d","definition":{
                   "type":"http://adlnet.gov/expapi/activities/cmi.interaction","name":{"en-GB":"Who is told first?"}}},
                 "result":{"score":{"scaled":1},"success":true,"response":"b","duration":"PT12.5S"},
                 "context":{"registration":"%s","language":"en-GB"}}""".formatted(UUID.randomUUID(), Instant.now(), number, number % ACTIVITIES, UUID.randomUUID());
    }
}
