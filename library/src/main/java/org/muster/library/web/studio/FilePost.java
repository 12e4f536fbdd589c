package org.muster.library.web.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Upload;
import org.muster.library.api.ResourceId;
import org.muster.library.editing.AttachFile;
import org.muster.library.editing.DetachFile;
import org.muster.library.file.GivenFile;

/** The forms of {@code /studio/library/{resource}/file}: a file is put in, or ({@code do=detach}) taken out. */
@ApplicationScoped
class FilePost implements PostHandler {

    private static final String FIELD = "upload";

    @Inject
    PathParameters address;

    @Inject
    AttachFile attachFile;

    @Inject
    DetachFile detachFile;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/studio/library/{resource}/file";
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(FIELD, () -> {
            carryOut(ResourceId.parse(address.get("resource")), request);
            response.sendRedirect(request.getRequestURI());
        });
    }

    private void carryOut(ResourceId resource, HttpServletRequest request) throws IOException {
        if ("detach".equals(request.getParameter("do"))) {
            detachFile.detach(resource);
            notices.next("library.file.detached");
            return;
        }
        Optional<Upload> upload = Upload.in(request, FIELD);
        Upload file = upload.orElseThrow(() -> new RuleBroken("library.rule.file-missing"));
        attachFile.attach(resource, new GivenFile(file.name(), file.size(), file::open));
        notices.next("library.file.attached");
    }
}
