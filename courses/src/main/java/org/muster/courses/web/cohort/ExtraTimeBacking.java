package org.muster.courses.web.cohort;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.muster.core.web.api.Choice;
import org.muster.core.web.api.Texts;
import org.muster.courses.assessment.ExtraTime;
import org.muster.courses.cohort.GrantExtraTime;
import org.muster.courses.web.Posting;

/** {@code /studio/cohorts/{cohort}/time?words=…&page=…}; its forms go to {@link ExtraTimePost}. */
@Named("extraTime")
@RequestScoped
public class ExtraTimeBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    OpenGroup open;

    @Inject
    GrantExtraTime grantExtraTime;

    @Inject
    Texts texts;

    private GrantExtraTime.Found found;

    @PostConstruct
    void find() {
        found = grantExtraTime.find(open.id(), getWords(), request.getParameter("page"));
    }

    public GrantExtraTime.Found getFound() {
        return found;
    }

    public String getWords() {
        return Posting.field(request, "words").strip();
    }

    public String getPages() {
        return open.getAddress() + "/time?words=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&page=";
    }

    public List<Choice> getChoices() {
        return Arrays.stream(ExtraTime.values())
                .map(each -> new Choice(each.name(), texts.of("courses.time." + each)))
                .toList();
    }
}
