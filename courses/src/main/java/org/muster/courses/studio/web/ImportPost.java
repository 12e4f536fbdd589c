package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Upload;
import org.muster.courses.api.DraftId;
import org.muster.courses.exchange.bank.BringFile;
import org.muster.courses.exchange.bank.Choices;
import org.muster.courses.exchange.bank.TakeQuestions;
import org.muster.courses.exchange.format.QuestionFile;

/** The forms of {@code /studio/courses/{draft}/questions/import}: a file is brought, or ({@code do=take}) its questions taken. */
@ApplicationScoped
class ImportPost implements PostHandler {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    BringFile bringFile;

    @Inject
    TakeQuestions takeQuestions;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.IMPORT;
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(request, response, () -> {
            DraftId draft = DraftId.parse(path.get("draft"));
            UUID file = sent.field("do").equals("take") ? taken(draft) : brought(draft, request);
            response.sendRedirect(request.getRequestURI() + "?file=" + file);
        });
    }

    private UUID taken(DraftId draft) {
        UUID file = id(sent.field("brought"));
        Map<String, String> modules = new TreeMap<>();
        for (int place = 0; sent.has("category-" + place); place++) {
            modules.put(sent.field("category-" + place), sent.field("module-" + place));
        }
        takeQuestions.take(draft, file, new Choices(modules, sent.has("same")));
        return file;
    }

    private UUID brought(DraftId draft, HttpServletRequest request) throws IOException {
        Upload upload = Upload.in(request, "file").orElseThrow(() -> new RuleBroken("exchange.file.missing"));
        try (InputStream content = upload.open()) {
            return bringFile.bring(draft, upload.name(), content.readNBytes(QuestionFile.LIMIT + 1));
        }
    }

    static UUID id(String text) {
        if (!text.matches(ID)) {
            throw new NotFound("exchange.file.unknown");
        }
        return UUID.fromString(text);
    }
}
