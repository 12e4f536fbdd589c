package org.muster.courses.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.kernel.NotFound;
import org.muster.courses.exchange.course.BringCourse;
import org.muster.courses.exchange.course.Origin;

/** {@code /studio/courses/{draft}/brought}: what became of the file that a draft began as. */
@Named("studioBrought")
@RequestScoped
public class BroughtBacking {

    @Inject
    OpenDraft open;

    @Inject
    BringCourse bringCourse;

    @Inject
    ExchangeWords words;

    private Origin origin;
    private List<ExchangeWords.Told> lines = List.of();

    @PostConstruct
    void load() {
        origin = bringCourse
                .origin(open.getEdited().draft().id())
                .orElseThrow(() -> new NotFound("exchange.file.unknown"));
        lines = origin.lines().stream().map(words::of).toList();
    }

    public Origin getOrigin() {
        return origin;
    }

    public List<ExchangeWords.Told> getLines() {
        return lines;
    }
}
