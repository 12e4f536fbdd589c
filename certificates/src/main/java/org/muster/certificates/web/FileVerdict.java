package org.muster.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.muster.certificates.signature.CheckFile.Genuineness;
import org.muster.certificates.verification.Verdict;
import org.muster.certificates.verification.VerifyFile.FileAnswer;
import org.muster.core.web.api.Texts;

/** What was found of the file that came with this request. */
@Named("verifyFile")
@RequestScoped
public class FileVerdict {

    static final String FIELD = "file";

    @Inject
    Texts texts;

    private @Nullable FileAnswer answer;

    void is(FileAnswer found) {
        answer = found;
    }

    public boolean isAsked() {
        return answer != null;
    }

    public boolean isGenuine() {
        return answer != null && answer.genuineness() == Genuineness.GENUINE;
    }

    public String getHeading() {
        return said("heading");
    }

    public String getText() {
        return said("text");
    }

    /** The style of the answer: all is well, it is wrong, or nothing can be said. */
    public String getKind() {
        if (isGenuine()) {
            return "ok";
        }
        return answer != null && answer.genuineness() == Genuineness.CHANGED ? "bad" : "none";
    }

    public String getIcon() {
        if (isGenuine()) {
            return "shield-check";
        }
        return answer != null && answer.genuineness() == Genuineness.CHANGED ? "octagon-alert" : "circle-help";
    }

    /** The code of the certificate, when the file is genuine and the award is known here. */
    public String getCode() {
        return answer == null ? "" : answer.verdict().map(Verdict::code).orElse("");
    }

    private String said(String what) {
        return answer == null
                ? ""
                : texts.of("certificates.verify.file." + what + "."
                        + answer.genuineness().name());
    }
}
