package org.muster.courses.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CoursePanel;
import org.muster.courses.api.CourseVersionFacts;
import org.muster.library.api.RelatedResources;

/** What the library has that belongs to a course, on the course's page. */
@ApplicationScoped
class ResourcesOfACourse implements CoursePanel {

    @Inject
    RelatedResources resources;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Panel> about(CourseVersionFacts version) {
        List<PanelItem> items = resources.of("/courses/" + version.slug());
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(Panel.of(texts.of("courses.library"), items)
                        .leadingTo(new Link(texts.of("courses.library.all"), "/library")));
    }
}
