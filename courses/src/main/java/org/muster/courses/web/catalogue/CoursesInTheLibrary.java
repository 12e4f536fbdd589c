package org.muster.courses.web.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;
import org.muster.core.web.api.PanelItem;
import org.muster.core.web.api.Texts;
import org.muster.courses.catalogue.Catalogue;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.library.api.RelatedItems;
import org.muster.library.api.SearchSource;

/** Courses beside the resources that belong to them, and below what a search in the library finds. */
@ApplicationScoped
class CoursesInTheLibrary implements RelatedItems, SearchSource {

    private static final int AT_A_GLANCE = 3;

    @Inject
    Catalogue catalogue;

    @Inject
    Texts texts;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Choice> all() {
        return catalogue.current().stream()
                .map(course -> new Choice(address(course), title(course)))
                .toList();
    }

    @Override
    public Optional<Panel> of(List<String> addresses) {
        return panel(course -> addresses.contains(address(course)));
    }

    /** Courses whose title or summary holds every word. */
    @Override
    public Optional<Panel> find(String typed) {
        List<String> words = Arrays.asList(typed.toLowerCase(Locale.ROOT).split("\\s+"));
        return panel(course -> words.stream().allMatch(said(course)::contains));
    }

    private Optional<Panel> panel(Predicate<CourseVersion> wanted) {
        List<PanelItem> items = catalogue.current().stream()
                .filter(wanted)
                .limit(AT_A_GLANCE)
                .map(course -> PanelItem.of(
                        new Link(title(course), address(course)),
                        course.syllabus().cover().summary()))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Panel.of(texts.of("courses.nav"), items));
    }

    private String said(CourseVersion course) {
        return (title(course) + " " + course.syllabus().cover().summary()).toLowerCase(Locale.ROOT);
    }

    private String title(CourseVersion course) {
        return course.syllabus().cover().titleIn(texts.locale().getLanguage());
    }

    private static String address(CourseVersion course) {
        return "/courses/" + course.slug();
    }
}
