package org.muster.courses.publishing;

import jakarta.json.JsonObject;
import java.util.Map;

/**
 * A whole course as its authors hand it in.
 *
 * @param json the course: the form is described in the module's README
 * @param files pictures, films and subtitles by the name the course calls them
 */
public record CourseDocument(JsonObject json, Map<String, byte[]> files) {}
