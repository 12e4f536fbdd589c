package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.muster.core.kernel.settings.BadSetting;
import org.muster.core.kernel.settings.Settings;

@ApplicationScoped
class StudioSettings implements Settings {

    @Inject
    @ConfigProperty(name = "lms.courses.review-required", defaultValue = "false")
    String reviewRequired;

    @Override
    public void check() {
        isReviewRequired();
    }

    /** Whether a course is published only after somebody else approved it. */
    boolean isReviewRequired() {
        return yes(reviewRequired);
    }

    static boolean yes(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new BadSetting("LMS_COURSES_REVIEW_REQUIRED", "it is true or false");
        }
        return text.equals("true");
    }
}
