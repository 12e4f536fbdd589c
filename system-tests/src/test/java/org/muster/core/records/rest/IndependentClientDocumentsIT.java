package org.muster.core.records.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import gov.adlnet.xapi.client.ActivityClient;
import gov.adlnet.xapi.client.AgentClient;
import gov.adlnet.xapi.model.Account;
import gov.adlnet.xapi.model.ActivityProfile;
import gov.adlnet.xapi.model.ActivityState;
import gov.adlnet.xapi.model.Agent;
import gov.adlnet.xapi.model.AgentProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.records.client.Clients;
import org.muster.inserver.InServer;

/** State and profiles through the ADL's own client; it shows nobody an ETag, so the tests ask for that themselves. */
@InServer
class IndependentClientDocumentsIT {

    private static final String SECRET = "a secret of the tests";

    @Inject
    Clients clients;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    private final String me = Ids.next().toString();
    private final String activity = "https://tests.example/activities/" + me;
    private final Agent agent = new Agent("Nia", new Account(me, "https://tests.example"));
    private ActivityClient activities;
    private AgentClient agents;
    private XapiCaller caller;

    @BeforeEach
    void aKeyWithAllRights() throws Exception {
        String key = "tests-" + Ids.next();
        clients.keep("Tests", key, SECRET, Set.of("all"));
        activities = new ActivityClient(home + "/xapi", key, SECRET);
        agents = new AgentClient(home + "/xapi", key, SECRET);
        caller = XapiCaller.of(home, key, SECRET, "1.0.3");
    }

    @Test
    void stateIsKeptMergedAndDeleted() throws Exception {
        ActivityState state = new ActivityState(activity, "bookmark", agent);
        state.setRegistration(UUID.randomUUID());
        state.setState(json("page", 1));
        assertThat(activities.putActivityState(state)).isTrue();
        state.setState(json("score", 2));
        assertThat(activities.postActivityState(state)).isTrue();

        assertThat(activities.getActivityState(state)).isEqualTo(pageAndScore());
        assertThat(activities.getActivityStates(
                        activity, agent, state.getRegistration().toString(), ""))
                .containsExactly(new JsonPrimitive("bookmark"));
        assertThat(activities.deleteActivityState(state)).isTrue();
        assertThatThrownBy(() -> activities.getActivityState(state)).isInstanceOf(IOException.class);
    }

    @Test
    void allStateOfAnActivityIsDeletedAtOnce() throws Exception {
        for (String id : new String[] {"one", "two"}) {
            ActivityState state = new ActivityState(activity, id, agent);
            state.setState(json("page", 1));
            activities.putActivityState(state);
        }

        assertThat(activities.deleteActivityStates(activity, agent, "")).isTrue();
        assertThat(activities.getActivityStates(activity, agent, "", "")).isEmpty();
    }

    @Test
    void profilesOfAgentsHeedConditions() throws Exception {
        AgentProfile profile = new AgentProfile(agent, "settings");
        profile.setProfile(json("page", 1));
        assertThat(agents.putAgentProfile(profile, whenNoneIsThere())).isTrue();
        assertThatThrownBy(() -> agents.putAgentProfile(profile, whenNoneIsThere()))
                .hasMessageContaining("412");
        profile.setProfile(json("score", 2));
        assertThat(agents.postAgentProfile(profile, when(etagOfAgent()))).isTrue();

        assertThat(agents.getAgentProfile(profile)).isEqualTo(pageAndScore());
        assertThat(agents.getAgentProfiles(agent, "")).containsExactly(new JsonPrimitive("settings"));
        assertThatThrownBy(() -> agents.putAgentProfile(profile, when("\"of another\"")))
                .hasMessageContaining("412");
        assertThat(agents.deleteAgentProfile(profile, etagOfAgent())).isTrue();
        assertThat(agents.getAgentProfiles(agent, "")).isEmpty();
    }

    @Test
    void profilesOfActivitiesHeedConditions() throws Exception {
        ActivityProfile profile = new ActivityProfile(activity, "weights");
        profile.setProfile(json("page", 1));
        assertThat(activities.putActivityProfile(profile, whenNoneIsThere())).isTrue();
        profile.setProfile(json("score", 2));
        assertThat(activities.postActivityProfile(profile, when(etagOfActivity())))
                .isTrue();

        assertThat(activities.getActivityProfile(profile)).isEqualTo(pageAndScore());
        assertThat(activities.getActivityProfiles(activity, "")).containsExactly(new JsonPrimitive("weights"));
        assertThatThrownBy(() -> activities.putActivityProfile(profile, when("\"of another\"")))
                .hasMessageContaining("412");
        assertThat(activities.deleteActivityProfile(profile, etagOfActivity())).isTrue();
        assertThat(activities.getActivityProfiles(activity, "")).isEmpty();
    }

    @Test
    void thePersonBehindAnAgentIsTold() throws Exception {
        assertThat(agents.getPerson(agent).getName()).containsExactly("Nia");
    }

    private String etagOfAgent() {
        return caller.get("/xapi/agents/profile", "agent", agent.serialize().toString(), "profileId", "settings")
                .etag();
    }

    private String etagOfActivity() {
        return caller.get("/xapi/activities/profile", "activityId", activity, "profileId", "weights")
                .etag();
    }

    private static HashMap<String, String> whenNoneIsThere() {
        return new HashMap<>(Map.of("If-None-Match", "*"));
    }

    private static HashMap<String, String> when(String etag) {
        return new HashMap<>(Map.of("If-Match", etag));
    }

    private static JsonObject json(String name, int value) {
        JsonObject json = new JsonObject();
        json.addProperty(name, value);
        return json;
    }

    private static JsonObject pageAndScore() {
        JsonObject json = json("page", 1);
        json.addProperty("score", 2);
        return json;
    }
}
