package org.muster.courses.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CourseId;
import org.muster.courses.evaluation.Rating;
import org.muster.courses.evaluation.Ratings;

/** What people think of courses, in words and a number. */
@RequestScoped
public class RatingWords {

    @Inject
    Ratings ratings;

    @Inject
    Texts texts;

    private @Nullable Map<CourseId, Rating> all;

    /** Nothing for a course that few have rated. */
    public Optional<String> of(CourseId course) {
        return rating(course).map(rating -> texts.of("courses.rating.words", rating.average(), rating.people()));
    }

    public Optional<Rating> rating(CourseId course) {
        Map<CourseId, Rating> known = all;
        if (known == null) {
            known = ratings.all();
            all = known;
        }
        return Optional.ofNullable(known.get(course));
    }
}
