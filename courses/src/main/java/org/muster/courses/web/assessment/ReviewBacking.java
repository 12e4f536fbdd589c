package org.muster.courses.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** {@code /learn/{enrolment}/assessment/review}: what is answered, before it is sent. Its form goes to {@link SubmitPost}. */
@Named("review")
@RequestScoped
public class ReviewBacking {

    @Inject
    OpenSheet sheet;

    public void read() throws IOException {
        sheet.read();
    }

    public OpenSheet getSheet() {
        return sheet;
    }

    public long getUnanswered() {
        return sheet.left();
    }

    public long getFlagged() {
        return sheet.flagged();
    }
}
