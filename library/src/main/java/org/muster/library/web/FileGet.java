package org.muster.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.Downloads;
import org.muster.core.web.api.Downloads.KeptFile;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.PathParameters;
import org.muster.library.api.FileId;
import org.muster.library.file.LibraryFile;
import org.muster.library.shelf.OpenFile;
import org.muster.library.shelf.OpenFile.OpenedFile;

/** {@code /library/files/{file}}: asked anew each time whether whoever asks may have it. */
@ApplicationScoped
class FileGet implements GetHandler {

    @Inject
    PathParameters address;

    @Inject
    OpenFile openFile;

    @Inject
    Downloads downloads;

    @Override
    public String path() {
        return "/library/files/{file}";
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpenedFile opened = openFile.open(FileId.parse(address.get("file")));
        LibraryFile file = opened.file();
        downloads.send(new KeptFile(file.digest(), file.name(), file.type(), opened.open()), request, response);
    }
}
