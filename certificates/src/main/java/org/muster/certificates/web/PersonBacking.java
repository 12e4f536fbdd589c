package org.muster.certificates.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.certificates.compliance.MatrixLine;
import org.muster.certificates.compliance.PersonDetail;
import org.muster.certificates.compliance.PersonQuery;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.PathParameters;

/** One person of an organisation, with what is asked of them and the certificates they hold for it. */
@Named("trainedPerson")
@RequestScoped
public class PersonBacking {

    @Inject
    PathParameters path;

    @Inject
    EmployerRequest asked;

    @Inject
    PersonQuery query;

    @Inject
    CertificateLines lines;

    private PersonDetail detail;

    @PostConstruct
    void find() {
        detail = query.detail(PersonId.parse(path.get("person")), asked.organisation());
    }

    public PersonDetail getDetail() {
        return detail;
    }

    /** The matrix that the person stands in. */
    public String getMatrix() {
        return "/employer?organisation=" + detail.organisation().id();
    }

    public List<CertificateLine> getCertificates() {
        return lines.of(detail.awards());
    }

    /** Where the person works, as far as it is known. */
    public String getLead() {
        MatrixLine.Post post = detail.post();
        return Stream.of(
                        detail.organisation().name(),
                        post.jobTitle(),
                        post.department(),
                        post.site(),
                        post.staffNumber())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
