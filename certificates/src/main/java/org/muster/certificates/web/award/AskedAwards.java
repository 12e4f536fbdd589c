package org.muster.certificates.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.certificates.awards.AwardFilter;
import org.muster.certificates.awards.AwardStatus;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;
import org.muster.courses.api.CourseCatalogue;

/** Which awards the address or the form asks for; nonsense asks for nothing. */
@Named("askedAwards")
@RequestScoped
public class AskedAwards {

    private static final List<String> NAMES = List.of("words", "course", "version", "status", "from", "until");

    @Inject
    HttpServletRequest request;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    CertificatesSettings settings;

    @Inject
    Texts texts;

    AwardFilter filter() {
        return new AwardFilter(
                of("words"),
                courses()
                        .filter(each -> each.value().equals(of("course")))
                        .map(each -> UUID.fromString(each.value()))
                        .findFirst(),
                of("version"),
                Stream.of(AwardStatus.values())
                        .filter(each -> each.name().equals(of("status")))
                        .findFirst(),
                day("from").map(this::beginning),
                day("until").map(day -> beginning(day.plusDays(1))));
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(settings.zone()).toInstant();
    }

    private Optional<LocalDate> day(String parameter) {
        try {
            return of(parameter).isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(of(parameter).strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** As it was asked; empty text when it was not. */
    public String of(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).orElse("");
    }

    /** What of it a form or an address has to carry on. */
    public List<String> getNames() {
        return NAMES.stream().filter(name -> !of(name).isBlank()).toList();
    }

    /** The same as words of an address: {@code words=Mensah&status=ISSUED}. */
    public String getQuery() {
        return getNames().stream()
                .map(name -> name + "=" + URLEncoder.encode(of(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public boolean isFiltered() {
        return filter().chooses();
    }

    public List<Choice> getCourses() {
        return courses().toList();
    }

    private Stream<Choice> courses() {
        return catalogue.current().stream()
                .map(each -> new Choice(each.course().value().toString(), each.title()));
    }

    public List<Choice> getStatuses() {
        return Stream.of(AwardStatus.values())
                .map(each -> new Choice(each.name(), texts.of("certificates.awards.status." + each.name())))
                .toList();
    }
}
