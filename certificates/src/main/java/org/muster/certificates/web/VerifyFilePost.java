package org.muster.certificates.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.muster.certificates.verification.VerifyFile;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Mistakes;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Texts;
import org.muster.core.web.api.Upload;

/** The file that somebody checks at {@code /verify}; the page is shown again with the answer. */
@ApplicationScoped
class VerifyFilePost implements PostHandler {

    @Inject
    VerifyFile verifyFile;

    @Inject
    FileVerdict verdict;

    @Inject
    Mistakes mistakes;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return "/verify";
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Upload upload = Upload.in(request, FileVerdict.FIELD)
                    .orElseThrow(() -> new RuleBroken("certificates.verify.file.missing"));
            try (InputStream file = upload.open()) {
                verdict.is(verifyFile.verify(file.readNBytes((int) VerifyFile.LIMIT + 1)));
            }
        } catch (RuleBroken refusal) {
            mistakes.add(
                    FileVerdict.FIELD,
                    texts.of(refusal.key(), refusal.arguments().toArray()));
        }
        return false;
    }
}
