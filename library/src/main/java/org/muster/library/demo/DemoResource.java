package org.muster.library.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.muster.core.people.api.AccessLevel;
import org.muster.library.resource.Care;
import org.muster.library.resource.Content;
import org.muster.library.resource.Evidence;
import org.muster.library.resource.Evidence.Rating;
import org.muster.library.resource.ResourceKind;
import org.muster.library.resource.Slug;
import org.muster.library.resource.Subject;
import org.muster.library.resource.Words;

/** A resource or a study of the demonstration, as its file tells it. */
record DemoResource(JsonObject json) {

    static Stream<DemoResource> all() {
        return Stream.concat(DemoFiles.resources().stream(), DemoFiles.studies().stream())
                .map(DemoResource::new);
    }

    String title() {
        return json.getString(isStudy() ? "measure" : "title");
    }

    Slug slug() {
        return Slug.of(json.getString("slug"));
    }

    ResourceKind kind() {
        return isStudy()
                ? ResourceKind.STUDY
                : ResourceKind.valueOf(json.getString("kind").toUpperCase(Locale.ROOT));
    }

    String language() {
        return json.getString("language", "en-GB");
    }

    int publishedDay() {
        return json.getInt("published_day");
    }

    Content content(DemoDays days) {
        return new Content(
                AccessLevel.valueOf(json.getString("level").toUpperCase(Locale.ROOT)),
                words(),
                subject(),
                new Care(json.getString("owner"), days.day(json.getInt("review_day"))),
                null,
                isStudy() ? evidence() : null);
    }

    private boolean isStudy() {
        return json.containsKey("measure");
    }

    private Words words() {
        return new Words(
                title(),
                json.getString(isStudy() ? "question" : "summary"),
                isStudy() ? "" : DemoFiles.text(json.getString("body")),
                "",
                language());
    }

    private Subject subject() {
        return new Subject(
                list("topics"),
                list("sectors"),
                list("regions"),
                json.getString("audience", ""),
                list("related_courses").stream().map(slug -> "/courses/" + slug).toList());
    }

    private Evidence evidence() {
        JsonObject quality = json.getJsonObject("quality");
        return new Evidence(
                json.getString("label"),
                json.getString("question"),
                json.getString("intervention"),
                json.getString("design"),
                json.getString("effect"),
                json.getString("cost"),
                json.getString("applicability"),
                new Rating(quality.getInt("stars"), quality.getString("reason")));
    }

    private List<String> list(String key) {
        return json.containsKey(key) ? json.getJsonArray(key).getValuesAs(JsonString::getString) : List.of();
    }
}
