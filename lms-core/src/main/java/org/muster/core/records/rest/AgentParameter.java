package org.muster.core.records.rest;

import static org.muster.core.kernel.JsonParts.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import org.muster.core.records.statement.Edition;
import org.muster.core.records.statement.ReadStatement;

/** The parameter {@code agent}: an agent as JSON; in 2.0 it may also be an identified group. */
final class AgentParameter {

    private static final int LONGEST = 4000;

    private AgentParameter() {}

    /** In the canonical form of the store. */
    static String identifier(String text, Edition edition) {
        String identifier = ReadStatement.identifier(text, edition);
        mustBe(edition == Edition.TWO || !isGroup(object(text)), "an agent, not a group");
        mustBe(identifier.length() <= LONGEST, "known by " + LONGEST + " characters or less");
        return identifier;
    }

    /** As it was given; a group is none in either edition. */
    static JsonObject person(String text, Edition edition) {
        identifier(text, edition);
        JsonObject agent = object(text);
        mustBe(!isGroup(agent), "an agent, not a group");
        return agent;
    }

    private static void mustBe(boolean holds, String what) {
        if (!holds) {
            throw new BadRequestException("agent must be " + what);
        }
    }

    private static boolean isGroup(JsonObject agent) {
        return "Group".equals(agent.getString("objectType", ""));
    }

    /** Of what was found to be an agent or a group. */
    private static JsonObject object(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
