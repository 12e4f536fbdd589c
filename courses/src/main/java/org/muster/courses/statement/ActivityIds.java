package org.muster.courses.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.courses.syllabus.Cover;

/**
 * The names of activities in the record store, for ever:
 *
 * <pre>
 * {public address}/xapi/activities/courses/{slug}/{number}
 *     /modules/{module}
 *     /lessons/{lesson}
 *     /lessons/{lesson}/checks/{question}
 *     /scenarios/{scenario}
 *     /assessment
 *     /assessment/questions/{question}
 * </pre>
 */
@ApplicationScoped
public class ActivityIds {

    private static final String PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress";

    @Inject
    @ConfigProperty(name = "lms.public.url", defaultValue = "http://localhost:8080")
    String publicUrl;

    /** For the container's proxy. */
    ActivityIds() {
        publicUrl = "";
    }

    ActivityIds(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    String course(Cover cover) {
        return home() + "/xapi/activities/courses/" + cover.slug() + "/" + cover.number();
    }

    String module(Cover cover, String module) {
        return course(cover) + "/modules/" + module;
    }

    String lesson(Cover cover, String lesson) {
        return course(cover) + "/lessons/" + lesson;
    }

    String check(Cover cover, String lesson, String question) {
        return lesson(cover, lesson) + "/checks/" + question;
    }

    String scenario(Cover cover, String scenario) {
        return course(cover) + "/scenarios/" + scenario;
    }

    String assessment(Cover cover) {
        return course(cover) + "/assessment";
    }

    String question(Cover cover, String question) {
        return assessment(cover) + "/questions/" + question;
    }

    /** Context extension: which version of the course, as people write it. */
    String versionExtension() {
        return home() + "/xapi/extensions/course-version";
    }

    /** Context extension: the id of the module. */
    String moduleExtension() {
        return home() + "/xapi/extensions/module";
    }

    /** Result extension: the percentage of lessons done (cmi5, 9.5.5.1). */
    String progressExtension() {
        return PROGRESS;
    }

    private String home() {
        return publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }
}
