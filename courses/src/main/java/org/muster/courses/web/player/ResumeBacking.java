package org.muster.courses.web.player;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.api.EnrolmentId;

/** {@code /learn/{enrolment}}: leads to where the person left off. */
@Named("resume")
@RequestScoped
public class ResumeBacking {

    @Inject
    PathParameters path;

    @Inject
    LessonAddresses lessons;

    public void lead() throws IOException {
        String place = lessons.resume(EnrolmentId.parse(path.get("enrolment")));
        FacesContext.getCurrentInstance().getExternalContext().redirect(place);
    }
}
