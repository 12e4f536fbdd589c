package org.muster.courses.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;
import org.muster.courses.web.Posting;

/** What an address asks of the catalogue, and what can be asked. */
@Named("catalogueQuestion")
@RequestScoped
public class CatalogueQuestion {

    private static final String YES = "1";

    @Inject
    HttpServletRequest request;

    @Inject
    Offers offers;

    @Inject
    Texts texts;

    CatalogueFilter filter() {
        return new CatalogueFilter(getWords(), getLanguage(), length(), isOpen());
    }

    CatalogueSort sort() {
        return CatalogueSort.of(request.getParameter("sort"));
    }

    @Nullable
    String page() {
        return request.getParameter("page");
    }

    private CourseLength length() {
        return CourseLength.of(request.getParameter("length"));
    }

    public String getWords() {
        return Posting.field(request, "words").strip();
    }

    /** One in which there are courses; any for another. */
    public String getLanguage() {
        String asked = Posting.field(request, "language");
        return languages().anyMatch(asked::equals) ? asked : CatalogueFilter.ANY;
    }

    public String getLength() {
        return length().asked();
    }

    public String getSort() {
        return sort().asked();
    }

    public boolean isOpen() {
        return YES.equals(request.getParameter("open"));
    }

    public boolean isAccredited() {
        return YES.equals(request.getParameter("accredited"));
    }

    /** Any language, and those in which there are courses. */
    public List<Choice> getLanguages() {
        Stream<Choice> there = languages()
                .map(tag -> new Choice(tag, Locale.forLanguageTag(tag).getDisplayLanguage(texts.locale())));
        return Stream.concat(
                        Stream.of(new Choice(CatalogueFilter.ANY, texts.of("courses.catalogue.language.any"))), there)
                .toList();
    }

    private Stream<String> languages() {
        return offers.all().stream()
                .map(offer -> offer.version().syllabus().cover().language())
                .distinct()
                .sorted();
    }

    public List<Choice> getLengths() {
        return Arrays.stream(CourseLength.values())
                .map(each -> new Choice(each.asked(), texts.of("courses.catalogue.length." + each.asked())))
                .toList();
    }

    public List<Choice> getSorts() {
        return Arrays.stream(CatalogueSort.values())
                .map(each -> new Choice(each.asked(), texts.of("courses.catalogue.sort." + each.asked())))
                .toList();
    }

    /** The address of a further page, up to its number. */
    public String getPages() {
        return "/courses?words=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8)
                + "&language=" + URLEncoder.encode(getLanguage(), StandardCharsets.UTF_8)
                + "&length=" + getLength()
                + (isOpen() ? "&open=1" : "")
                + (isAccredited() ? "&accredited=1" : "")
                + "&sort=" + getSort() + "&page=";
    }
}
