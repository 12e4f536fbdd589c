package org.muster.core.records.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * In what it was done (2.4.6). The store adds the platform.
 *
 * @param registration the enrolment the statement belongs to
 * @param parent the activities it is a direct part of: a question's assessment, a lesson's module
 * @param grouping the activities it belongs to at a distance: the course
 * @param language the language the person learned in, as a tag of RFC 5646
 * @param extensions further facts by IRI, such as the course version
 */
public record Context(
        UUID registration,
        List<Activity> parent,
        List<Activity> grouping,
        String language,
        Map<String, String> extensions) {}
