package org.muster.courses.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;

/** {@code /studio/courses/new}; its form goes to {@link NewCoursePost}. */
@Named("studioNew")
@RequestScoped
public class NewCourseBacking {

    @Inject
    Sent sent;

    @Inject
    Languages languages;

    @Inject
    Texts texts;

    public String getTitle() {
        return sent.field("title");
    }

    public String getSummary() {
        return sent.field("summary");
    }

    public String getSlug() {
        return sent.field("slug");
    }

    public String getLanguage() {
        return sent.or("language", texts.locale().getLanguage().equals("cy") ? "cy" : "en-GB");
    }

    public List<Choice> getLanguages() {
        return languages.choices();
    }
}
