package org.muster.core.records.api;

import java.util.Map;
import java.util.Optional;

/**
 * What it was done to (2.4.4.1).
 *
 * @param id the activity's IRI, stable for ever
 * @param type the IRI of its type, such as {@link #COURSE}
 * @param name its name by language tag; at least one
 * @param description its description by language tag; may be empty
 * @param interaction the question, when it is one
 */
public record Activity(
        String id,
        String type,
        Map<String, String> name,
        Map<String, String> description,
        Optional<Interaction> interaction) {

    public static final String COURSE = "http://adlnet.gov/expapi/activities/course";
    public static final String MODULE = "http://adlnet.gov/expapi/activities/module";
    public static final String LESSON = "http://adlnet.gov/expapi/activities/lesson";
    public static final String ASSESSMENT = "http://adlnet.gov/expapi/activities/assessment";
    public static final String QUESTION = "http://adlnet.gov/expapi/activities/cmi.interaction";
    public static final String MEDIA = "http://adlnet.gov/expapi/activities/media";
    public static final String MEETING = "http://adlnet.gov/expapi/activities/meeting";
    public static final String SIMULATION = "http://adlnet.gov/expapi/activities/simulation";

    /** An activity that is no question. */
    public static Activity of(String id, String type, Map<String, String> name) {
        return new Activity(id, type, name, Map.of(), Optional.empty());
    }

    /** A question; its wording is the description. */
    public static Activity question(String id, Map<String, String> wording, Interaction interaction) {
        return new Activity(id, QUESTION, wording, wording, Optional.of(interaction));
    }
}
