package org.muster.courses.syllabus;

import jakarta.json.JsonObject;
import org.muster.courses.syllabus.Scenario.Choice;
import org.muster.courses.syllabus.Scenario.Node;

/** Reads a scenario from a course document. */
final class ScenarioReader {

    private ScenarioReader() {}

    static Scenario scenario(JsonObject json) {
        return new Scenario(
                json.getString("id"),
                json.getString("title"),
                json.getString("intro", ""),
                json.getString("start"),
                SyllabusReader.objects(json, "nodes", ScenarioReader::node));
    }

    private static Node node(JsonObject json) {
        return new Node(
                json.getString("id"),
                json.getString("kind"),
                json.getString("tone", ""),
                json.getString("title"),
                json.getString("text"),
                SyllabusReader.objects(json, "choices", ScenarioReader::choice));
    }

    private static Choice choice(JsonObject json) {
        return new Choice(json.getString("id"), json.getString("text"), json.getString("next"));
    }
}
