package org.muster.core.records.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.records.api.Launch;
import org.muster.core.records.api.LaunchTokens;
import org.muster.inserver.InServer;

/** Content with a launch token speaks for its learner, in its registration, about its activity, and no further. */
@InServer
class LaunchReachIT {

    private static final String STATEMENTS = "/xapi/statements";
    private static final String STATE = "/xapi/activities/state";
    private static final String ACTIVITY = "https://content.example/act";

    @Inject
    LaunchTokens tokens;

    @Inject
    Transactions transactions;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private final UUID learner = Ids.next();
    private final UUID registration = Ids.next();
    private XapiCaller content;

    @BeforeEach
    void contentIsStarted() {
        String secret = transactions
                .inNew(() -> tokens.open(new Launch(registration, learner, ACTIVITY)))
                .secret();
        content =
                new XapiCaller(home, Map.of("Authorization", "Bearer " + secret, "X-Experience-API-Version", "1.0.3"));
    }

    @Test
    void itTellsWhatItsLearnerDid() {
        assertThat(told(learner, registration, ACTIVITY + "/page/1")).isEqualTo(200);
    }

    @Test
    void itTellsNothingOfOthersNorElsewhere() {
        assertThat(told(Ids.next(), registration, ACTIVITY)).isEqualTo(403);
        assertThat(told(learner, Ids.next(), ACTIVITY)).isEqualTo(403);
        assertThat(told(learner, registration, "https://content.example/activity"))
                .isEqualTo(403);
        assertThat(content.postJson(
                                statement(learner, registration, ACTIVITY).replace("\"context\"", "\"Context\""),
                                STATEMENTS)
                        .status())
                .isEqualTo(400);
        assertThat(content.get(STATEMENTS).status()).isEqualTo(403);
    }

    @Test
    void itKeepsTheStateOfItsLearnerAlone() {
        String[] own = state(learner, "stateId", "bookmark", "registration", registration.toString());
        assertThat(content.putJson("{\"page\":1}", STATE, own).status()).isEqualTo(204);
        assertThat(content.get(STATE, own).body()).isEqualTo("{\"page\":1}");
        assertThat(content.get(STATE, state(Ids.next(), "stateId", "bookmark", "registration", registration.toString()))
                        .status())
                .isEqualTo(403);
        assertThat(content.get(STATE, state(learner, "registration", Ids.next().toString()))
                        .status())
                .isEqualTo(403);
        assertThat(content.delete(STATE, "activityId", ACTIVITY, "agent", agent(learner))
                        .status())
                .isEqualTo(403);
        assertThat(content.get("/xapi/activities/profile", "activityId", ACTIVITY)
                        .status())
                .isEqualTo(403);
    }

    private String[] state(UUID whose, String... more) {
        String[] all = new String[4 + more.length];
        System.arraycopy(new String[] {"activityId", ACTIVITY, "agent", agent(whose)}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return all;
    }

    private int told(UUID who, UUID where, String activity) {
        return content.postJson(statement(who, where, activity), STATEMENTS).status();
    }

    private String statement(UUID who, UUID where, String activity) {
        return "{\"actor\":" + agent(who)
                + ",\"verb\":{\"id\":\"http://adlnet.gov/expapi/verbs/completed\"},\"object\":{\"id\":\"" + activity
                + "\"},\"context\":{\"registration\":\"" + where + "\"}}";
    }

    private String agent(UUID who) {
        return "{\"account\":{\"homePage\":\"" + home + "\",\"name\":\"" + who + "\"}}";
    }
}
